package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Duration;

/**
 * Whether there is time for one more call. A call may take so long with its repeats that the claim
 * would be over before it ends, and then somebody else may be sending already.
 */
record TimeLeft(Claim claim, Duration longestCall, Clock clock) {

  /** The claim ends too soon: whoever claims it next does it. */
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Over() {
      super("claim over", null, false, false);
    }
  }

  void check() {
    if (clock.instant().plus(longestCall).isAfter(claim.until())) {
      throw new Over();
    }
  }
}
