package vn.lensan.catalog.reconciliation;

/** Says that a reconciliation has work due. */
@FunctionalInterface
interface ReconciliationHint {
  void hint(String id);
}
