package vn.lensan.catalog.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final Offset<Double> GRAM = within(0.001);
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  @Test
  void spreadsAHarvestEvenlyOverItsMonthsAndLosesNothing() {
    Random random = new Random(31);
    for (int round = 0; round < 300; round++) {
      int from = 1 + random.nextInt(12);
      int to = 1 + random.nextInt(12);
      int year = 2026 + random.nextInt(4);
      Months months = new Months();
      months.add(9000, from, to);
      assertThat(months.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
          .as(from + "–" + to)
          .isCloseTo(9000, GRAM);
    }
  }

  @Test
  void goesOverTheNewYear() {
    Months months = new Months();
    months.add(9200, 11, 1);
    assertThat(months.between(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)))
        .isCloseTo(700, GRAM);
    assertThat(months.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 10, 31))).isZero();
  }

  @Test
  void namesIsoWeeksAlsoOverTheNewYear() {
    Weeks weeks = Weeks.from(LocalDate.of(2026, 12, 30), 3);
    assertThat(weeks.name(0)).isEqualTo("2026-W53");
    assertThat(weeks.name(1)).isEqualTo("2027-W01");
    assertThat(weeks.begin(0)).isEqualTo(LocalDate.of(2026, 12, 28));
  }

  private static Grower grower(GrownCrop... crops) {
    return new Grower("h", "2025-07-01:07582", List.of(), List.of(crops));
  }

  private static GrownCrop crop(
      @Nullable Long area, @Nullable Long kg, @Nullable Integer from, @Nullable Integer to) {
    return new GrownCrop("Vải thiều", "vai thieu", area, kg, from, to);
  }

  @Test
  void makesUpNoYieldWhereOnlyAnAreaIsKnown() {
    Balance balance = new Balance(Weeks.from(MONDAY, 2), null);
    balance.grow(grower(crop(5400L, null, 6, 6)), "vai thieu");
    balance.grow(grower(crop(100L, 3000L, 6, 6)), "vai thieu");
    balance.grow(grower(crop(null, 500L, null, null)), "vai thieu");
    OutlookView view = balance.view("2025-07-01:24", "vai thieu", rule());
    assertThat(view.households()).isEqualTo(3);
    assertThat(view.areaOnlyHouseholds()).isEqualTo(1);
    assertThat(view.areaOnlyM2()).isEqualTo(5400);
    assertThat(view.undatedKg()).isEqualTo(500);
    assertThat(view.weeks().getFirst().harvestKg()).isEqualTo(700);
  }

  @Test
  void takesWhatIsOfferedOverWhatIsLeftOfItsSeason() {
    LocalDate thursday = MONDAY.plusDays(3);
    Weeks weeks = Weeks.from(thursday, 3);
    Balance balance = new Balance(weeks, null);
    // 14 days are left, from this Thursday on.
    balance.place(listed(14_000_000, MONDAY.minusDays(30), thursday.plusDays(13)));
    balance.place(listed(5_000_000, null, null));
    assertThat(balance.view("u", "k", rule()).weeks().stream().map(w -> w.placed().listedKg()))
        .containsExactly(4000L + 5000L, 7000L, 3000L);
  }

  private static Placement listed(long grams, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Placement(
        "l", Placement.Kind.LISTED, "h", List.of(), "k", grams, from, to, List.of(), 0, null);
  }

  @Test
  void isAGlutFromTheLeastHarvestAndTheLeastShareOn() {
    assertThat(rule().isGlut(9_999, 9_999)).isFalse();
    assertThat(rule().isGlut(10_000, 5_000)).isTrue();
    assertThat(rule().isGlut(10_000, 4_999)).isFalse();
    assertThat(rule().isGlut(80_000, 75_000)).isTrue();
  }

  private static GlutRule rule() {
    return new GlutRule(10_000, 50, 6, Duration.ofHours(1));
  }
}
