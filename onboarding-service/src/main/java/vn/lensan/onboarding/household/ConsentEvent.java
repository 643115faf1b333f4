package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;

/** What happens to a household's consents; each carries all pairs that hold after it. */
public sealed interface ConsentEvent {

  /** Consent for a purpose and its receivers. */
  record Given(String householdId, Consent consent, List<Consent.Active> active)
      implements ConsentEvent {}

  /** Taken back: processing for the purpose stops. */
  record Withdrawn(String householdId, Consent consent, Instant at, List<Consent.Active> active)
      implements ConsentEvent {}
}
