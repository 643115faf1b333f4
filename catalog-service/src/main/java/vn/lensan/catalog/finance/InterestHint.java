package vn.lensan.catalog.finance;

/** Says that an interest may have something to do. */
@FunctionalInterface
interface InterestHint {
  void hint(String interestId);
}
