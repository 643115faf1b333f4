package vn.lensan.monitoring.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, DAY, 2026-11-22, 2026-11-22",
    "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    "2026-W47, ISO_WEEK, 2026-11-16, 2026-11-22",
    "2026-W01, ISO_WEEK, 2025-12-29, 2026-01-04",
    "2020-W53, ISO_WEEK, 2020-12-28, 2021-01-03",
    "2026-W53, ISO_WEEK, 2026-12-28, 2027-01-03",
    "2026-11, MONTH, 2026-11-01, 2026-11-30",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2026-Q1, QUARTER, 2026-01-01, 2026-03-31",
    "2026-Q4, QUARTER, 2026-10-01, 2026-12-31",
    "2026-MQ1, MINISTRY_QUARTER, 2025-12-01, 2026-03-31",
    "2026-MQ2, MINISTRY_QUARTER, 2026-04-01, 2026-06-30",
    "2026-MQ3, MINISTRY_QUARTER, 2026-07-01, 2026-09-30",
    "2026-MQ4, MINISTRY_QUARTER, 2026-10-01, 2026-11-30",
    "2026, YEAR, 2026-01-01, 2026-12-31"
  })
  void readsTheNameOfAPeriod(String text, PeriodType type, LocalDate from, LocalDate to) {
    assertThat(Period.named(text)).contains(new Period(type, text, from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-13",
        "2026-00",
        "2026-02-30",
        "2025-W53",
        "2026-W00",
        "2026-W54",
        "2026-Q0",
        "2026-Q5",
        "2026-MQ5",
        "1999",
        "2101",
        "26",
        "2026-1",
        "2026-w47",
        "hôm nay"
      })
  void knowsNoPeriodThatIsNotInTheCalendar(String text) {
    assertThat(Period.named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-MQ4, 2026-MQ3",
    "2026-12-01, 2027-MQ1, 2026-MQ4",
    "2027-01-01, 2027-MQ1, 2026-MQ4",
    "2027-03-31, 2027-MQ1, 2026-MQ4",
    "2027-04-01, 2027-MQ2, 2027-MQ1"
  })
  void closesTheMinistrysYearWithNovember(LocalDate day, String quarter, String before) {
    Period period = Period.of(PeriodType.MINISTRY_QUARTER, day);
    assertThat(period.text()).isEqualTo(quarter);
    assertThat(period.before().orElseThrow().text()).isEqualTo(before);
  }

  @Test
  void givesEveryDayToExactlyOnePeriodOfALength() {
    for (PeriodType type : PeriodType.values()) {
      if (type != PeriodType.TO_DATE) {
        LocalDate day = LocalDate.of(2019, 12, 1);
        while (day.isBefore(LocalDate.of(2028, 2, 1))) {
          Period period = Period.of(type, day);
          assertThat(day).isBetween(period.from(), period.to());
          assertThat(Period.named(period.text())).contains(period);
          assertThat(period.before().orElseThrow().to()).isEqualTo(period.from().minusDays(1));
          day = day.plusDays(1);
        }
      }
    }
  }

  @Test
  void tellsARunningPeriodUpToToday() {
    Period month = Period.named("2026-11").orElseThrow();
    assertThat(month.end(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
    assertThat(month.end(LocalDate.of(2026, 12, 22))).isEqualTo("2026-11-30");
  }
}
