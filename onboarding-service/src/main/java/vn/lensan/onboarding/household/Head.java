package vn.lensan.onboarding.household;

import org.jspecify.annotations.Nullable;

/** The head of a household, or the cooperative itself, as given. */
public record Head(
    String fullName,
    @Nullable String phone,
    @Nullable String citizenNumber,
    @Nullable Integer birthYear,
    @Nullable String sex) {

  Head over(Head before) {
    return new Head(
        fullName,
        phone == null ? before.phone() : phone,
        citizenNumber == null ? before.citizenNumber() : citizenNumber,
        birthYear == null ? before.birthYear() : birthYear,
        sex == null ? before.sex() : sex);
  }
}
