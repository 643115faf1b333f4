package vn.lensan.onboarding.unit;

/** What happens to a unit. */
public sealed interface OrgUnitEvent {

  /** A unit of a boundary is told, or told anew. */
  record Defined(OrgUnitView unit) implements OrgUnitEvent {}
}
