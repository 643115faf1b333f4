package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** A household as a reader within scope sees it: phone and citizen number masked. */
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
    Instant updatedAt) {

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
