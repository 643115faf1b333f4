package vn.lensan.onboarding.household;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together: a merge takes a group from one of the two as a whole, so that no
 * phone stands beside another's name by halves. The unit is in none: a merge moves nobody.
 */
public enum FieldGroup {
  PERSON,
  CONTACT,
  IDENTITY,
  PLACE,
  COOPERATIVE,
  CROPS;

  boolean same(Profile one, Profile other) {
    return values(one).equals(values(other));
  }

  boolean isEmpty(Profile profile) {
    return values(profile).stream().allMatch(Objects::isNull);
  }

  private List<@Nullable Object> values(Profile of) {
    return switch (this) {
      case PERSON -> list(of.kind(), of.fullName(), of.birthYear(), of.sex());
      case CONTACT -> list(of.phoneHash());
      case IDENTITY -> list(of.citizenHash());
      case PLACE -> list(of.village(), of.position());
      case COOPERATIVE -> list(of.cooperative(), of.cooperativeId());
      case CROPS -> list(of.crops().isEmpty() ? null : of.crops());
    };
  }

  private static List<@Nullable Object> list(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}
