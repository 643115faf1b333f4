package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen number: 12 digits; 3 province or country of birth registration, 1 century and sex, 2
 * year of birth, 6 random (Decree 137/2015, article 13). Only the length is certain enough to
 * refuse by; the rest makes a row doubtful.
 */
final class CitizenNumber {
  private static final int LENGTH = 12;
  private static final int CENTURY_PLACE = 3;

  private CitizenNumber() {}

  static Optional<String> normalised(String written) {
    String digits = written.replaceAll("[\\s.-]", "");
    return digits.matches("\\d{" + LENGTH + "}") ? Optional.of(digits) : Optional.empty();
  }

  /** What of the number disagrees with what else is told. */
  static List<String> doubts(String digits, @Nullable Integer birthYear, @Nullable String sex) {
    List<String> doubts = new ArrayList<>();
    int mark = digits.charAt(CENTURY_PLACE) - '0';
    int year =
        1900
            + mark / 2 * 100
            + Integer.parseInt(digits.substring(CENTURY_PLACE + 1, CENTURY_PLACE + 3));
    if (birthYear != null && birthYear != year) {
      doubts.add("citizenNumber.birthYear");
    }
    if (sex != null && !sex.equals(mark % 2 == 0 ? "M" : "F")) {
      doubts.add("citizenNumber.sex");
    }
    return doubts;
  }
}
