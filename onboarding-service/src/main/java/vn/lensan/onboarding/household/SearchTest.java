package vn.lensan.onboarding.household;

import java.util.List;

/**
 * Tells by its keys whether one is wanted, but for the scope.
 *
 * @param each it has one of each of these
 */
record SearchTest(List<List<Long>> each) {
  /** All that it tells by. */
  List<Long> keys() {
    return each.stream().flatMap(List::stream).toList();
  }

  boolean admits(List<Long> keys) {
    return each.stream().allMatch(one -> one.stream().anyMatch(keys::contains));
  }
}
