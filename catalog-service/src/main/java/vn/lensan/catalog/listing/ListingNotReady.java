package vn.lensan.catalog.listing;

import java.util.List;
import vn.lensan.catalog.completeness.Missing;
import vn.lensan.platform.problem.Problem;

/** The channel's minimum is not met; everything that is missing is named. */
final class ListingNotReady {
  private ListingNotReady() {}

  static Problem missing(String channel, List<Missing> missing) {
    Problem problem = Problem.conflict("listing.not-ready").with("channel", channel);
    missing.forEach(one -> problem.error(one.pointer(), one.code()));
    return problem;
  }
}
