package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a product stands is a function of its certificates and of the day. */
class OcopHistoryTest {
  private static final OcopHistory ONE = OcopHistory.NONE.with(certificate("1", 3, "2023-11-23"));

  private static OcopCertificate certificate(String number, int stars, String issuedOn) {
    return OcopCertificate.issued(number, stars, null, LocalDate.parse(issuedOn), null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-23, VALID",
    "2026-08-24, VALID",
    "2026-08-25, DUE",
    "2026-11-23, DUE",
    "2026-11-24, EXPIRED",
    "2027-11-24, EXPIRED"
  })
  void goesFromValidOverDueToExpiredByTheDayAlone(String day, OcopState state) {
    assertThat(ONE.stateOn(day(day))).isEqualTo(state);
    assertThat(ONE.validOn(day(day)).isPresent()).isEqualTo(!state.endsTheShelf());
  }

  /** 36 months from 29 February end on the last day of that February. */
  @Test
  void endsAfterThirtySixMonthsAlsoWhereTheMonthIsShorter() {
    assertThat(certificate("1", 3, "2024-02-29").validUntil()).isEqualTo(day("2027-02-28"));
  }

  @Test
  void withoutAnyCertificateNothingEnds() {
    assertThat(OcopHistory.NONE.stateOn(day("2026-11-23"))).isEqualTo(OcopState.NONE);
    assertThat(OcopHistory.NONE.turnsOn()).isNull();
  }

  @Test
  void aRenewalEndsTheOneBeforeAndKeepsIt() {
    OcopHistory renewed = ONE.with(certificate("2", 4, "2026-12-01"));
    assertThat(renewed.stateOn(day("2026-12-01"))).isEqualTo(OcopState.VALID);
    assertThat(renewed.entries()).hasSize(2);
    assertThat(renewed.validOn(day("2026-12-01")).orElseThrow().stars()).isEqualTo(4);
  }

  @Test
  void aRevokedRenewalDoesNotBringTheOldOneBack() {
    OcopHistory renewed = ONE.with(certificate("2", 4, "2026-06-01"));
    OcopHistory revoked =
        renewed.revoked("2", new OcopRevocation("9", "Thử", LocalDate.parse("2026-07-01")));
    assertThat(revoked.stateOn(day("2026-06-30"))).isEqualTo(OcopState.VALID);
    assertThat(revoked.stateOn(day("2026-07-01"))).isEqualTo(OcopState.REVOKED);
    assertThat(revoked.validOn(day("2026-07-01"))).isEmpty();
  }

  @Test
  void anOlderCertificateToldLaterCountsNotAsTheNewest() {
    OcopHistory told = ONE.with(certificate("0", 5, "2020-01-01"));
    assertThat(told.newest().orElseThrow().certificate().decisionNumber()).isEqualTo("1");
  }

  @Test
  void theSameDecisionToldOtherwiseIsACorrection() {
    OcopHistory corrected = ONE.with(certificate("1", 4, "2024-11-23"));
    assertThat(corrected.entries()).hasSize(1);
    assertThat(corrected.stateOn(day("2026-11-24"))).isEqualTo(OcopState.VALID);
  }

  @Test
  void tellsEachTurnOnceAndKnowsTheDayOfTheNext() {
    assertThat(ONE.turnsOn()).isEqualTo(day("2026-08-25"));
    List<OcopTurn> first = ONE.untold(day("2026-08-25"));
    assertThat(first).containsExactly(new OcopTurn(OcopStage.DUE_90, day("2026-08-25")));
    OcopHistory told = ONE.telling(first);
    assertThat(told.untold(day("2026-08-25"))).isEmpty();
    assertThat(told.turnsOn()).isEqualTo(day("2026-10-24"));
    assertThat(told.untold(day("2027-01-01")))
        .extracting(OcopTurn::stage)
        .containsExactly(OcopStage.DUE_30, OcopStage.EXPIRED);
  }

  @Test
  void afterARevocationNothingElseHappens() {
    OcopHistory revoked =
        ONE.revoked("1", new OcopRevocation("9", "Thử", LocalDate.parse("2026-09-01")));
    assertThat(revoked.untold(day("2030-01-01")))
        .extracting(OcopTurn::stage)
        .containsExactly(OcopStage.DUE_90, OcopStage.REVOKED);
  }

  /** Whichever days somebody looks on, and whatever is granted in between: each turn once. */
  @Test
  void tellsTheSameTurnsHoweverOftenSomebodyLooks() {
    Random random = new Random(23);
    for (int round = 0; round < 300; round++) {
      OcopHistory history = ONE;
      List<OcopTurn> told = new ArrayList<>();
      LocalDate day = day("2023-11-23");
      while (day.isBefore(day("2027-01-01"))) {
        List<OcopTurn> now = history.untold(day);
        history = history.telling(now);
        told.addAll(now);
        LocalDate next = history.turnsOn();
        assertThat(next == null || next.isAfter(day)).isTrue();
        day = day.plusDays(random.nextInt(200));
      }
      told.addAll(history.untold(day("2027-01-01")));
      assertThat(told)
          .extracting(OcopTurn::stage)
          .containsExactly(OcopStage.DUE_90, OcopStage.DUE_30, OcopStage.EXPIRED);
    }
  }
}
