package vn.lensan.catalog.listing;

import vn.lensan.platform.problem.Problem;

/** There is no such listing, or it is outside the caller's units or channel. */
final class ListingNotFound {
  private ListingNotFound() {}

  static Problem forId(String id) {
    return Problem.notFound("listing.not-found").with("id", id);
  }
}
