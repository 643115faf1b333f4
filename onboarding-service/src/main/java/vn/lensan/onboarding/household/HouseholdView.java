package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * A household as a reader within scope sees it: phone and citizen number masked.
 *
 * @param alias the id that was asked for, when that one has been merged into this one
 */
public record HouseholdView(
    HouseholdState state,
    Head head,
    @Nullable String village,
    @Nullable String cooperative,
    @Nullable Position position,
    List<Crop> crops,
    List<Consent> consents,
    boolean unitUndecided,
    @Nullable String declineReason,
    long version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String alias,
    HouseholdDetails details) {

  /** Found under the id of another one that was merged into it. */
  HouseholdView askedAs(String asked) {
    return asked.equals(id())
        ? this
        : new HouseholdView(
            state,
            head,
            village,
            cooperative,
            position,
            crops,
            consents,
            unitUndecided,
            declineReason,
            version,
            createdAt,
            updatedAt,
            asked,
            details);
  }

  public String id() {
    return state.householdId();
  }

  public List<Consent.Active> activeConsents() {
    return new Consents(consents).active();
  }

  public UnitId unit() {
    return state.unit();
  }

  public List<String> within() {
    return state.within();
  }
}
