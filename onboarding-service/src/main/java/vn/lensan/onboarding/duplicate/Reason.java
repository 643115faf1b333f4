package vn.lensan.onboarding.duplicate;

/**
 * Why two households look alike, and how much that weighs of a hundred. The last one speaks against
 * it. The words stand in the bundles under {@code duplicate.reason.<code>}.
 */
public enum Reason {
  SAME_CITIZEN_NUMBER(90),
  SAME_PHONE(60),
  SAME_NAME_COMMUNE_BIRTH_YEAR(55),
  SAME_NAME_COMMUNE(35),
  OTHER_CITIZEN_NUMBER(0);

  private final int weight;

  Reason(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
