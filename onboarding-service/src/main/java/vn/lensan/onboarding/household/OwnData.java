package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person, in plain words: for that person only.
 *
 * @param received who was told the particulars, and when
 */
public record OwnData(
    HouseholdView household,
    Particulars particulars,
    List<Received> received,
    List<Changed> changes) {

  public record Received(String receiver, String by, Instant at) {}

  public record Changed(
      String attribute, @Nullable String was, @Nullable String became, String by, Instant at) {}
}
