package vn.lensan.catalog.listing;

/** Says that a listing may have something to send. */
@FunctionalInterface
interface PushHint {
  void hint(String listingId);
}
