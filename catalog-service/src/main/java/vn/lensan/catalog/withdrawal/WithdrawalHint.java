package vn.lensan.catalog.withdrawal;

/** Says that a withdrawal may have something to do. */
@FunctionalInterface
interface WithdrawalHint {
  void hint(String withdrawalId);
}
