package vn.lensan.onboarding.intake.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.duplicate.DuplicateService;
import vn.lensan.onboarding.duplicate.PairView;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.platform.security.Caller;

/** Households that look like those of a list, as far as the reader may see both. */
@Component
class Twins {
  private final DuplicateService duplicates;
  private final ListedCodes codes;

  Twins(DuplicateService duplicates, ListedCodes codes) {
    this.duplicates = duplicates;
    this.codes = codes;
  }

  /**
   * @param code of the other household
   * @param score of 100
   */
  record Twin(String code, int score) {}

  /** The likest one of each household that has any. */
  Map<String, Twin> of(Collection<ListedCodes.Listed> households, Caller caller) {
    if (households.isEmpty()) {
      return Map.of();
    }
    List<String> ids = households.stream().map(ListedCodes.Listed::id).distinct().toList();
    Map<String, Twin> twins = new HashMap<>();
    for (PairView pair : duplicates.openOf(ids, caller)) {
      put(twins, pair.first(), new Twin(codes.codeOf(pair.second()), pair.score()));
      put(twins, pair.second(), new Twin(codes.codeOf(pair.first()), pair.score()));
    }
    return twins;
  }

  private static void put(Map<String, Twin> twins, String household, Twin twin) {
    twins.merge(household, twin, (one, other) -> one.score() >= other.score() ? one : other);
  }
}
