package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By product group and scale; derived from what the household grows each time it is asked, so
 * nobody can type it in.
 *
 * @param scale the largest of its crops; null where neither area nor quantity is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Classification(List<String> productGroups, @Nullable Scale scale) {

  /** From small to large. */
  public enum Scale {
    SMALL,
    MEDIUM,
    LARGE
  }

  static Classification of(List<Crop> crops) {
    List<String> groups =
        crops.stream().map(crop -> ClassRule.of(crop).group()).distinct().sorted().toList();
    Scale largest =
        crops.stream()
            .map(crop -> ClassRule.of(crop).scale(crop))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Classification(groups, largest);
  }
}
