package vn.lensan.catalog.listing;

/** Says that a channel may have something to send. */
@FunctionalInterface
interface PushHint {
  void hint(String channel);
}
