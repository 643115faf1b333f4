package vn.lensan.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;

/**
 * A product shows photos that whoever describes it may see, and none of another household: what is
 * listed goes to marketplaces, and a photo may be of a paper or a person.
 */
@Component
class PhotoRules {
  private final PhotoOwners owners;
  private final ProducerService producers;

  PhotoRules(PhotoOwners owners, ProducerService producers) {
    this.owners = owners;
    this.producers = producers;
  }

  private record Shown(String pointer, String id) {}

  /** The content of a new product. */
  ProductContent checked(ProductContent content, String household, Scope scope) {
    check(content, List.of(), household, scope);
    return content;
  }

  /** What a product is to be; photos that it has were looked up when it took them. */
  ProductContent checked(ProductContent content, ProductView before, Scope scope) {
    List<String> known = shown(before.content()).stream().map(Shown::id).toList();
    check(content, known, before.householdId(), scope);
    return content;
  }

  private void check(ProductContent content, List<String> known, String household, Scope scope) {
    Problem problem = Problem.invalid("product.invalid");
    for (Shown photo : shown(content)) {
      if (!scope.all() && !known.contains(photo.id())) {
        wrong(photo.id(), household, scope).ifPresent(code -> problem.error(photo.pointer(), code));
      }
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
  }

  private Optional<String> wrong(String photoId, String household, Scope scope) {
    Optional<String> owner = owners.of(photoId, scope);
    if (owner.isEmpty()) {
      return Optional.of("photo-unknown");
    }
    return owner
        .filter(other -> !other.equals(PhotoOwners.NOBODY) && !producers.isSame(other, household))
        .map(other -> "photo-of-another");
  }

  private static List<Shown> shown(ProductContent content) {
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < content.photoIds().size(); i++) {
      shown.add(new Shown("/photoIds/" + i, content.photoIds().get(i)));
    }
    Evidence evidence = content.evidence();
    if (evidence != null) {
      for (int i = 0; i < evidence.certificates().size(); i++) {
        String id = evidence.certificates().get(i).photoId();
        if (id != null) {
          shown.add(new Shown("/evidence/certificates/" + i + "/photoId", id));
        }
      }
    }
    return shown;
  }
}
