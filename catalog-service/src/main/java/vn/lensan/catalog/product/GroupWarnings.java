package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the words for the group lead to one group of the list in force. */
@Component
class GroupWarnings implements WarningSource {
  private static final String WHERE = "/group";

  /** Of a certified product the list counts that was in force when it was certified. */
  @Override
  public Stream<ProductWarning> of(ProductView product, LocalDate today) {
    String words = product.content().group();
    if (words == null) {
      return Stream.empty();
    }
    LocalDate day = product.ocop() == null ? today : product.ocop().issuedOn();
    OcopGroups.Found found = OcopGroups.find(words, day);
    return switch (found.match()) {
      case ONE -> Stream.empty();
      case SEVERAL -> warn("group-ambiguous", Map.of("candidates", names(found.candidates())));
      case OUTDATED ->
          warn("group-outdated", Map.of("decision", found.candidates().getLast().decision()));
      case NONE -> warn("group-unknown", Map.of());
    };
  }

  private static Stream<ProductWarning> warn(String code, Map<String, Object> arguments) {
    return Stream.of(new ProductWarning(WHERE, code, arguments));
  }

  private static String names(List<OcopGroup> candidates) {
    return candidates.stream().map(OcopGroup::name).collect(Collectors.joining("; "));
  }
}
