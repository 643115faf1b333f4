package vn.lensan.onboarding.team;

/** Where a member comes from. */
public enum Affiliation {
  VILLAGE_HEAD,
  YOUTH_UNION,
  WOMENS_UNION,
  FARMERS_UNION,
  VETERANS,
  POST_OFFICE,
  TELECOM,
  TEACHER,
  VOLUNTEER,
  OTHER
}
