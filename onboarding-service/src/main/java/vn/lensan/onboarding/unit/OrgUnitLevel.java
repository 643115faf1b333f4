package vn.lensan.onboarding.unit;

/** The step of the administrative ladder; districts exist on boundaries before 2025-07-01 only. */
public enum OrgUnitLevel {
  NATION,
  PROVINCE,
  DISTRICT,
  COMMUNE
}
