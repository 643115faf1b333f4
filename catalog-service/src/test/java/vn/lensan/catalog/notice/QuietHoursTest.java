package vn.lensan.catalog.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));

  private static Instant at(String time) {
    return OffsetDateTime.parse("2026-11-" + time + ":00+07:00").toInstant();
  }

  @Test
  void holdThroughTheNight() {
    assertThat(NIGHT.holdsAt(at("23T21:00"))).isTrue();
    assertThat(NIGHT.holdsAt(at("24T05:59"))).isTrue();
    assertThat(NIGHT.holdsAt(at("24T06:00"))).isFalse();
    assertThat(NIGHT.endAfter(at("23T23:30"))).isEqualTo(at("24T06:00"));
    assertThat(NIGHT.endAfter(at("24T12:00"))).isEqualTo(at("24T12:00"));
  }

  @Test
  void leaveOutTheNightWhenTimeIsDivided() {
    assertThat(NIGHT.awake(at("23T20:00"), at("24T08:00"))).isEqualTo(Duration.ofHours(3));
    assertThat(NIGHT.awake(at("23T22:00"), at("24T05:00"))).isZero();
    assertThat(NIGHT.after(at("23T20:00"), Duration.ofHours(2))).isEqualTo(at("24T07:00"));
  }

  @Test
  void areNeverWhereBothTimesAreTheSame() {
    QuietHours never = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    assertThat(never.holdsAt(at("23T00:00"))).isFalse();
    assertThat(never.awake(at("23T20:00"), at("26T08:00"))).isEqualTo(Duration.ofHours(60));
    assertThat(never.after(at("23T20:00"), Duration.ofHours(60))).isEqualTo(at("26T08:00"));
  }

  /** What was awake until a moment leads back to it, wherever the stretch begins. */
  @Test
  void countAndMeasureAlike() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      QuietHours hours =
          new QuietHours(
              LocalTime.ofSecondOfDay(random.nextInt(86_400)),
              LocalTime.ofSecondOfDay(random.nextInt(86_400)));
      Instant from = at("23T00:00").plusSeconds(random.nextInt(200_000));
      Duration awake = Duration.ofSeconds(1 + random.nextInt(200_000));
      Instant after = hours.after(from, awake);
      assertThat(hours.awake(from, after)).as("%s from %s", hours, from).isEqualTo(awake);
    }
  }
}
