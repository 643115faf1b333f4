package vn.lensan.catalog.listing;

import java.time.Instant;

/** What became of a sending, to be noted in the listing. */
@FunctionalInterface
interface Settlement {
  void on(Listing listing, Instant now);
}
