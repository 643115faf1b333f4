package vn.lensan.onboarding.household;

import org.jspecify.annotations.Nullable;

/**
 * By what two households are found to be alike; each has an index of its own. Members, once there
 * are any, become another clue with another field.
 */
public enum Clue {
  CITIZEN_NUMBER("profile.citizenHash"),
  PHONE("profile.phoneHash"),
  NAME_IN_COMMUNE("profile.nameKey");

  private final String field;

  Clue(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  /** Null where nothing is known: two that lack something have nothing in common. */
  public @Nullable String keyOf(HouseholdTraits traits) {
    return switch (this) {
      case CITIZEN_NUMBER -> traits.citizenHash();
      case PHONE -> traits.phoneHash();
      case NAME_IN_COMMUNE -> traits.nameKey();
    };
  }
}
