package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import vn.lensan.platform.time.Days;

/**
 * The versions of the text that is read to households. A version is named by the month in which it
 * came into use ({@code 2026-10}, a later one of the same month {@code 2026-10b}), so nobody can
 * have agreed to it before. A name of another form says nothing of its time.
 */
public final class ConsentTexts {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
  private static final int MONTH_LENGTH = 7;

  private ConsentTexts() {}

  public static boolean existedAt(String version, Instant given) {
    try {
      YearMonth since =
          YearMonth.parse(version.substring(0, Math.min(MONTH_LENGTH, version.length())), MONTH);
      return !YearMonth.from(Days.of(given)).isBefore(since);
    } catch (DateTimeParseException otherForm) {
      return true;
    }
  }
}
