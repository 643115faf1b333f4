package vn.lensan.catalog.completeness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.Evidence;
import vn.lensan.catalog.product.Evidence.QualityCertificate;
import vn.lensan.catalog.product.Evidence.Scheme;

/**
 * The papers of a product beside OCOP, on a day.
 *
 * @param asked any of them that holds will do; none where nobody asks
 */
record Papers(List<QualityCertificate> shown, Set<Scheme> asked, LocalDate today) {
  /** How it was grown or raised. */
  static final Set<Scheme> FARMING = EnumSet.of(Scheme.VIETGAP, Scheme.GLOBALGAP, Scheme.ORGANIC);

  static final Set<Scheme> FOOD_SAFETY = EnumSet.of(Scheme.FOOD_SAFETY);

  static Papers of(Subject subject) {
    Evidence evidence = subject.content().evidence();
    return new Papers(
        evidence == null ? List.of() : evidence.certificates(),
        subject
            .content()
            .knownCommodity()
            .map(Commodity::kind)
            .map(subject.demands()::papersOf)
            .orElse(Set.of()),
        subject.today());
  }

  /** Also true where none of these is asked for. */
  boolean showsWhatIsAskedOf(Set<Scheme> schemes) {
    Set<Scheme> wanted = EnumSet.noneOf(Scheme.class);
    wanted.addAll(schemes);
    wanted.retainAll(asked);
    return wanted.isEmpty() || holding().stream().anyMatch(wanted::contains);
  }

  /** None has ended that nothing of its scheme has followed. */
  boolean haveSuccessors() {
    Set<Scheme> holding = holding();
    return shown.stream()
        .filter(paper -> paper.validUntil() != null && today.isAfter(paper.validUntil()))
        .allMatch(paper -> holding.contains(paper.scheme()));
  }

  private Set<Scheme> holding() {
    return shown.stream()
        .filter(paper -> paper.isValidOn(today))
        .map(QualityCertificate::scheme)
        .collect(Collectors.toSet());
  }
}
