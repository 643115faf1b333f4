package vn.lensan.catalog.inbound;

/** Says that a message is to be applied. */
@FunctionalInterface
interface ApplyHint {
  void hint(String messageId);
}
