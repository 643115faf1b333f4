package vn.lensan.onboarding.household;

/** What happens to a household; each carries its public state after it. */
public sealed interface HouseholdEvent {
  HouseholdState state();

  /** It stands in the registry. */
  record Registered(HouseholdState state) implements HouseholdEvent {}

  /** Somebody other than who registered it confirmed it. */
  record Verified(HouseholdState state) implements HouseholdEvent {}

  /** It was sent back to be mended. */
  record Declined(HouseholdState state) implements HouseholdEvent {}

  /** Something public of it changed. */
  record Changed(HouseholdState state) implements HouseholdEvent {}

  /** It has become an alias of another one. */
  record Merged(HouseholdState state, String mergeId) implements HouseholdEvent {}

  /** That merge was undone: it stands for itself again. */
  record Unmerged(HouseholdState state, String mergeId) implements HouseholdEvent {}

  /** The person stopped the use of the data; it is kept. */
  record Restricted(HouseholdState state) implements HouseholdEvent {}

  /** The data may be used again. */
  record Released(HouseholdState state) implements HouseholdEvent {}

  /** The person is forgotten; the household stays counted. */
  record Erased(HouseholdState state) implements HouseholdEvent {}

  /** Verified, and a marketplace has opened its shop. */
  record Activated(HouseholdState state) implements HouseholdEvent {}

  /** It is no household any more; what it sold stays counted. */
  record Closed(HouseholdState state) implements HouseholdEvent {}

  /** It is again what it was before it was closed. */
  record Reopened(HouseholdState state) implements HouseholdEvent {}

  /** The map changed, or a person chose of what a split unit became: it lies elsewhere now. */
  record Placed(HouseholdState state) implements HouseholdEvent {}

  /** Both sides agreed: it lies in another unit now. */
  record Transferred(HouseholdState state) implements HouseholdEvent {}
}
