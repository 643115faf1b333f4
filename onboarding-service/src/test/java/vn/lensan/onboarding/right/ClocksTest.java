package vn.lensan.onboarding.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks over every day of the three years that holidays are known of. */
class ClocksTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2028, 1, 1);
  private final WorkingDays days = WorkingDays.known();

  @ParameterizedTest
  @CsvSource({
    "2025-01-24, 2025-02-04", // the Friday before Tết: Monday and Tuesday after it
    "2025-04-25, 2025-04-28", // the Saturday 26 April was worked
    "2025-04-29, 2025-05-06", // 30 April, 1 May and the swapped 2 May are off
    "2025-08-29, 2025-09-04",
    "2026-01-01, 2026-01-06", // 2 January is off for Saturday the 10th
    "2026-01-09, 2026-01-12", // which is worked
    "2026-02-13, 2026-02-24", // nine days of Tết
    "2026-04-24, 2026-04-29", // Hùng Kings fall on a Sunday
    "2026-08-21, 2026-08-24", // Saturday the 22nd is worked
    "2026-08-28, 2026-09-04",
    "2026-11-20, 2026-11-24",
    "2027-02-04, 2027-02-12",
    "2027-04-15, 2027-04-20",
    "2027-04-29, 2027-05-05"
  })
  void answersInTwoWorkingDaysAcrossHolidays(LocalDate received, LocalDate answerBy) {
    assertThat(Clocks.of(RightKind.SEE, received, false).answerBy()).isEqualTo(answerBy);
  }

  @Test
  void holdsItsLawsOnEveryDay() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      LocalDate answerBy = Clocks.of(RightKind.ERASE, day, false).answerBy();
      assertThat(days.isWorked(answerBy)).as("%s", day).isTrue();
      LocalDate received = day;
      assertThat(day.plusDays(1).datesUntil(answerBy.plusDays(1)).filter(days::isWorked).count())
          .as("%s", received)
          .isEqualTo(2);
      LocalDate next = Clocks.of(RightKind.ERASE, day.plusDays(1), false).answerBy();
      assertThat(next)
          .as("never earlier than the day before's: %s", day)
          .isAfterOrEqualTo(answerBy);
      assertThat(answerBy).as("Tết is the longest pause: %s", day).isBefore(day.plusDays(14));
    }
  }

  @Test
  void finishesInFifteenDaysAndInTwentyWhereOthersMustActToo() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      for (RightKind kind : List.of(RightKind.WITHDRAW, RightKind.RESTRICT, RightKind.ERASE)) {
        assertThat(Clocks.of(kind, day, false).finishBy()).isEqualTo(day.plusDays(15));
        assertThat(Clocks.of(kind, day, true).finishBy()).isEqualTo(day.plusDays(20));
      }
      assertThat(Clocks.of(RightKind.SEE, day, false).finishBy())
          .isBeforeOrEqualTo(day.plusDays(15));
    }
  }

  /** Each with its source, no day twice, and only Saturdays are worked for another day. */
  @Test
  void knowsEachHolidayByItsSource() {
    List<String[]> lines = ReferenceLines.of("days.csv");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).hasSize(5);
              assertThat(line[3]).isIn("announced", "computed");
              assertThat(line[4]).isNotBlank();
              DayOfWeek weekday = LocalDate.parse(line[0]).getDayOfWeek();
              boolean weekend = weekday.compareTo(DayOfWeek.FRIDAY) > 0;
              assertThat(weekend).as(line[0]).isEqualTo(line[1].equals("WORK"));
            });
    assertThat(lines.stream().filter(line -> line[3].equals("computed")))
        .allSatisfy(line -> assertThat(line[0]).startsWith("2027"));
  }
}
