package vn.lensan.monitoring.cell.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTopologyTest {
  private static final String COMMUNE = "|2025-07-01:07582|";
  private static final String PROVINCE = "|2025-07-01:24|";
  private static final String NATION = "|2025-07-01:VN|";
  private final TopologyRun run = new TopologyRun();

  @AfterEach
  void close() {
    run.close();
  }

  @Test
  void countsAHouseholdInEveryUnitOfItsPath() {
    run.tell(Events.household("h1", "07582", 1));
    for (String unit : List.of(COMMUNE, PROVINCE, NATION)) {
      assertThat(run.cell("household|" + unit + "2026-11-02")).isOne();
      assertThat(run.cell("household|" + unit + "TO_DATE")).isOne();
    }
  }

  @Test
  void countsADoubledEventOnce() {
    run.tell(Events.doubled(List.of(Events.household("h1", "07582", 1))));
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isOne();
    assertThat(run.whole("household|" + NATION + "TO_DATE").version()).isOne();
  }

  @Test
  void dropsAnOlderSequence() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.order("o1", "h1", "VOSO", 3, "DELIVERED"),
        Events.order("o1", "h1", "VOSO", 2, "CONFIRMED"));
    assertThat(run.cell("order|status=DELIVERED" + NATION + "TO_DATE")).isOne();
    assertThat(run.cell("order|status=CONFIRMED" + NATION + "TO_DATE")).isZero();
  }

  @Test
  void keepsACancelledOrderCountedOnTheDayItWasPlaced() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.order("o1", "h1", "POSTMART", 1, "PLACED"),
        Events.order("o1", "h1", "POSTMART", 2, "CANCELLED"));
    assertThat(run.cell("order|" + COMMUNE + "2026-11-20")).isOne();
    assertThat(run.cell("order-value|" + COMMUNE + "2026-11-20")).isEqualTo(200_000);
    assertThat(run.cell("order|status=CANCELLED" + COMMUNE + "2026-11-20")).isOne();
    assertThat(run.cell("order|status=PLACED" + COMMUNE + "2026-11-20")).isZero();
    assertThat(run.cell("order|channel=POSTMART" + COMMUNE + "2026-11-20")).isOne();
  }

  @Test
  void countsADifficultyOnItsDayAndInTimeOnceAnsweredInAnyOrder() {
    run.tell(
        Events.difficulty("d1", "07582", true),
        Events.difficulty("d1", "07582", null),
        Events.difficulty("d2", "07582", null),
        Events.difficulty("d3", "07582", null),
        Events.difficulty("d3", "07582", false),
        Events.helped("help-1", "h1", "07582"));
    for (String unit : List.of(COMMUNE, PROVINCE, NATION)) {
      assertThat(run.cell("difficulty|" + unit + "2026-11-20")).isEqualTo(3);
      assertThat(run.cell("difficulty-in-time|" + unit + "2026-11-20")).isOne();
    }
  }

  @Test
  void waitsForTheHouseholdBeforeItCountsWhatItSold() {
    run.tell(Events.order("o1", "h1", "VOSO", 1, "PLACED"));
    assertThat(run.cells()).isEmpty();
    run.tell(Events.household("h1", "07582", 1));
    assertThat(run.cell("order|" + PROVINCE + "2026-11-20")).isOne();
  }

  @Test
  void takesEverythingAlongWhenAHouseholdMoves() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.order("o1", "h1", "VOSO", 1, "PLACED"),
        Events.account("h1", "VOSO", "2026-11-05"),
        Events.household("h1", "03670", 2));
    assertThat(run.cells().keySet()).noneMatch(cell -> cell.contains(":07582|"));
    assertThat(run.cell("order||2025-07-01:14|TO_DATE")).isOne();
    assertThat(run.cell("order|" + NATION + "TO_DATE")).isOne();
    assertThat(run.cell("seller-account|channel=ANY|2025-07-01:03670|TO_DATE")).isOne();
  }

  @Test
  void tellsShopsOnAnyOnBothAndOnEachMarketplace() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "POSTMART", "2026-11-05"),
        Events.account("h1", "VOSO", "2026-11-09"));
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "2026-11-05")).isOne();
    assertThat(run.cell("seller-account|channel=BOTH" + COMMUNE + "2026-11-09")).isOne();
    assertThat(run.cell("seller-account|channel=POSTMART" + COMMUNE + "TO_DATE")).isOne();
  }

  @Test
  void endsAProductsPresenceOnTheDayItWasWithdrawn() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.product("p1", "h1", 1, 4),
        Events.listing("p1", "h1", "POSTMART", 1, "LIVE", "2026-11-10"),
        Events.listing("p1", "h1", "VOSO", 1, "LIVE", "2026-11-12"),
        Events.listing("p1", "h1", "VOSO", 2, "WITHDRAWN", "2026-11-15"));
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2026-11-12")).isOne();
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2026-11-15")).isEqualTo(-1);
    assertThat(run.cell("live-product|channel=ANY" + COMMUNE + "TO_DATE")).isOne();
    assertThat(run.cell("ocop-certified|" + COMMUNE + "2028-06-21")).isEqualTo(-1);
  }

  /** The shelf follows the certificate; the months in which the old one held stay as they were. */
  @Test
  void fallsWhenACertificateEndsAndRisesWithItsRenewalWithoutRewritingThePast() {
    Map<String, Object> first = ocop("1", 3, "2024-01-10", "2027-01-10");
    Map<String, Object> second = ocop("2", 4, "2027-02-01", "2030-02-01");
    run.tell(
        Events.household("h1", "07582", 1),
        certified(1, first),
        Events.listing("p1", "h1", "POSTMART", 1, "LIVE", "2026-11-10"),
        Events.listing("p1", "h1", "VOSO", 1, "LIVE", "2026-11-12"));
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2026-11-12")).isOne();
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2027-01-11")).isEqualTo(-1);
    run.tell(
        certified(2, first).typed(Events.PRODUCT + ".ocop-expired.v1"),
        Events.listing("p1", "h1", "POSTMART", 2, "WITHDRAWN", "2027-01-11"),
        Events.listing("p1", "h1", "VOSO", 2, "WITHDRAWN", "2027-01-11"));
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "TO_DATE")).isZero();
    run.tell(
        certified(3, first, second),
        Events.listing("p1", "h1", "POSTMART", 3, "LIVE", "2027-02-02"),
        Events.listing("p1", "h1", "VOSO", 3, "LIVE", "2027-02-05"));
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2026-11-12")).isOne();
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2027-01-11")).isEqualTo(-1);
    assertThat(run.cell("ocop-on-both|" + COMMUNE + "2027-02-05")).isOne();
    assertThat(run.cell("ocop-certified|" + COMMUNE + "2027-02-01")).isOne();
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void countsACertificateUntilTheDayItWasTakenBack() {
    Map<String, Object> revoked = new HashMap<>(ocop("1", 3, "2026-01-10", "2029-01-10"));
    revoked.put("revokedOn", "2026-11-20");
    run.tell(
        Events.household("h1", "07582", 1),
        certified(1, ocop("1", 3, "2026-01-10", "2029-01-10")),
        certified(2, revoked).typed(Events.PRODUCT + ".ocop-revoked.v1"));
    assertThat(run.cell("ocop-certified|" + COMMUNE + "2026-11-20")).isEqualTo(-1);
  }

  private static Map<String, Object> ocop(String number, int stars, String from, String until) {
    return Map.of("decisionNumber", number, "stars", stars, "issuedOn", from, "validUntil", until);
  }

  @SafeVarargs
  private static Events certified(long sequence, Map<String, Object>... all) {
    return Events.product("p1", "h1", sequence, 3)
        .with("ocop", all[all.length - 1])
        .with("certificates", List.of(all));
  }

  @Test
  void keepsCountingAHouseholdWhosePersonWasRestrictedAndForgotten() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "POSTMART", "2026-11-05"),
        Events.certificate("h1", "T2"));
    var before = run.cells();
    String household = Events.HOUSEHOLD + '.';
    run.tell(
        Events.household("h1", "07582", 2).typed(household + "restricted.v1"),
        Events.household("h1", "07582", 3).typed(household + "released.v1"),
        Events.household("h1", "07582", 4).with("status", "ERASED").typed(household + "erased.v1"));
    assertThat(run.cells()).isNotEmpty().isEqualTo(before);
    assertThat(run.deadLetters()).isEmpty();
  }

  /** Whatever comes later: what the registry says of the days counts, not when it said so. */
  @Test
  void countsAHouseholdOnTheDaysOnWhichItWasNotClosed() {
    String household = Events.HOUSEHOLD + '.';
    Events closed =
        Events.household("h1", "07582", 2)
            .with("status", "CLOSED")
            .with("closures", List.of(Map.of("from", "2026-11-10")));
    run.tell(Events.household("h1", "07582", 1), closed.typed(household + "closed.v1"));
    assertThat(run.cell("household|" + COMMUNE + "2026-11-10")).isEqualTo(-1);
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isZero();
    Events erased =
        Events.household("h1", "07582", 3)
            .with("status", "ERASED")
            .with("closures", List.of(Map.of("from", "2026-11-10")))
            .typed(household + "erased.v1");
    run.tell(erased);
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isZero();
    Events reopened =
        Events.household("h2", "07582", 2)
            .with("closures", List.of(Map.of("from", "2026-11-10", "to", "2026-11-15")))
            .typed(household + "reopened.v1");
    run.tell(Events.household("h2", "07582", 1), reopened);
    assertThat(run.cell("household|" + COMMUNE + "2026-11-15")).isOne();
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isOne();
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void countsATransferredHouseholdInItsNewCommuneOnce() {
    List<Events> told =
        List.of(
            Events.household("h1", "07582", 1),
            Events.order("o1", "h1", "VOSO", 1, "PLACED"),
            Events.household("h1", "07615", 2).typed(Events.HOUSEHOLD + ".transferred.v1"));
    run.tell(Events.doubled(told));
    assertThat(run.cells()).isEqualTo(Recount.of(told));
    assertThat(run.cell("household|" + COMMUNE + "TO_DATE")).isZero();
    assertThat(run.cell("order|" + COMMUNE + "TO_DATE")).isZero();
    assertThat(run.cell("household||2025-07-01:07615|TO_DATE")).isOne();
    assertThat(run.cell("order||2025-07-01:07615|TO_DATE")).isOne();
    assertThat(run.cell("household|" + PROVINCE + "TO_DATE")).isOne();
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void countsNoOcopProductBelowThreeStars() {
    run.tell(Events.household("h1", "07582", 1), Events.product("p1", "h1", 1, 2));
    assertThat(run.cells().keySet()).noneMatch(cell -> cell.startsWith("ocop"));
  }

  @Test
  void countsRefusedRowsWithoutAHousehold() {
    run.tell(Events.refusedRow("r1", "07582"));
    assertThat(run.cell("refused-row|" + PROVINCE + "2026-11-02")).isOne();
  }

  @Test
  void countsTrainedHouseholdsByTheBasicCertificateOnly() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.certificate("h1", "T2"),
        Events.certificate("h1", "T4"));
    assertThat(run.cell("trained-basic|" + COMMUNE + "2026-11-10")).isOne();
  }

  @Test
  void countsAListedCompletionAsTrainedOnceAndNeverAsTheBasicCertificate() {
    List<Events> told =
        new ArrayList<>(
            List.of(
                Events.household("h1", "07582", 1),
                Events.completion("h1", "T2", "2026-11-09", 1),
                Events.completion("h1", "T4", "2026-11-12", 1),
                Events.household("h2", "07582", 1),
                Events.completion("h2", "T1", "2026-11-09", 1),
                Events.household("h3", "07582", 1),
                Events.completion("h3", "T2", "2022-03-01", 1)));
    run.tell(told);
    assertThat(run.cell("trained|" + COMMUNE + "2026-11-09")).isOne();
    assertThat(run.cell("trained|" + COMMUNE + "2026-11-02")).as("registered later").isOne();
    assertThat(run.cell("trained|" + NATION + "TO_DATE")).isEqualTo(2);
    assertThat(run.cells().keySet()).noneMatch(cell -> cell.startsWith("trained-basic"));
    told.add(Events.completion("h1", "T2", "2026-11-07", 2));
    told.add(Events.certificate("h1", "T2"));
    run.tell(told.subList(told.size() - 2, told.size()));
    assertThat(run.cell("trained|" + COMMUNE + "2026-11-09")).isZero();
    assertThat(run.cell("trained|" + COMMUNE + "2026-11-07")).isOne();
    assertThat(run.cell("trained-basic|" + COMMUNE + "TO_DATE")).isOne();
    assertThat(run.cells()).isEqualTo(Recount.of(told));
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void countsAMergedHouseholdAsTheOtherOneUntilTheUndo() {
    List<Events> told =
        new ArrayList<>(
            List.of(
                Events.household("h1", "07582", 1),
                Events.household("h2", "03670", 1),
                Events.account("h2", "VOSO", "2026-11-05"),
                Events.order("o1", "h2", "VOSO", 1, "PLACED")));
    told.forEach(run::tell);
    Map<String, Long> apart = run.cells();
    told.add(Events.merged("h2", "h1", "07582", 2));
    run.tell(told.getLast());
    assertThat(run.cells()).isEqualTo(Recount.of(told));
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isOne();
    assertThat(run.cell("seller-account|channel=ANY" + NATION + "TO_DATE")).isZero();
    assertThat(run.cell("order|" + COMMUNE + "TO_DATE")).isOne();
    assertThat(run.standingFacts())
        .hasEntrySatisfying(
            "h2/order-o1/order", fact -> assertThat(fact.householdId()).isEqualTo("h1"));
    told.add(Events.unmerged("h2", "03670", 3));
    run.tell(told.getLast());
    assertThat(run.cells()).isEqualTo(Recount.of(told)).isEqualTo(apart);
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void endsAShopOnTheDayItWasClosedAndBeginsItAnewWhenItIsOpenedAnew() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "VOSO", "2026-11-05"),
        Events.closed("h1", "VOSO", 2, "2026-11-10"));
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "2026-11-05")).isOne();
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "2026-11-10")).isEqualTo(-1);
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "TO_DATE")).isZero();
    Map<String, Object> anew = Map.of("openedOn", "2026-11-20");
    run.tell(Events.account("h1", "VOSO", 3, "opened", anew));
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "2026-11-05")).isOne();
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "TO_DATE")).isOne();
  }

  @Test
  void countsAPaymentAccountOnceWhicheverItIsAndNoMoreOnceClosed() {
    Map<String, Object> payment = Map.of("kind", "PAYMENT");
    Map<String, Object> attention = Map.of("kind", "PAYMENT", "state", "NEEDS_ATTENTION");
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "MOBILE_MONEY", 1, "opened", payment),
        Events.account("h1", "BANK", 1, "needs-attention", attention));
    assertThat(run.cell("payment-account|" + COMMUNE + "TO_DATE")).isOne();
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "TO_DATE")).isZero();
    for (String provider : List.of("MOBILE_MONEY", "BANK")) {
      run.tell(Events.closed("h1", provider, 2, "2026-11-09").with("kind", "PAYMENT"));
    }
    assertThat(run.cell("payment-account|" + COMMUNE + "2026-11-05")).isOne();
    assertThat(run.cell("payment-account|" + COMMUNE + "TO_DATE")).isZero();
  }

  @Test
  void countsAPaymentAccountFromItsOpeningOnAndNeverAmongTheActiveShops() {
    Map<String, Object> active =
        Map.of("kind", "PAYMENT", "state", "ACTIVE", "activeOn", "2026-11-12");
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "BANK", 1, "opened", Map.of("kind", "PAYMENT")),
        Events.account("h1", "BANK", 2, "activated", active));
    assertThat(run.cell("payment-account|" + COMMUNE + "2026-11-05")).isOne();
    assertThat(run.cell("payment-account|" + COMMUNE + "2026-11-12")).isZero();
    assertThat(run.cell("payment-account|" + COMMUNE + "TO_DATE")).isOne();
    assertThat(active("period=MONTH", "2026-11-30")).isZero();
    assertThat(active("period=TO_DATE", "TO_DATE")).isZero();
  }

  @Test
  void countsTheShopOfAMergedHouseholdAsTheOtherOnesUntilTheUndo() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.household("h2", "03670", 1),
        Events.account("h2", "VOSO", "2026-11-05"));
    Map<String, Long> apart = run.cells();
    run.tell(Events.merged("h2", "h1", "07582", 2), Events.rehoused("h2", "VOSO", 2, "h1"));
    assertThat(run.cell("seller-account|channel=ANY" + COMMUNE + "TO_DATE")).isOne();
    assertThat(run.cell("seller-account|channel=ANY" + NATION + "TO_DATE")).isOne();
    run.tell(Events.comeBack("h2", "VOSO", 3, "h1"), Events.unmerged("h2", "03670", 3));
    assertThat(run.cells()).isEqualTo(apart);
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void countsAnAccountOnceInEachPeriodOnTheRungItReachedThere() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "VOSO", "2026-10-05"),
        Events.activity("h1", "VOSO", 1, "2026-10-08", 3, 0, 1),
        Events.listing("p1", "h1", "VOSO", 1, "LIVE", "2026-11-02"),
        Events.order("o1", "h1", "VOSO", 1, "PLACED", "2026-11-03T09:00:00+07:00"),
        Events.order("o1", "h1", "VOSO", 2, "DELIVERED", "2026-11-03T09:00:00+07:00")
            .with("confirmedAt", "2026-11-03T10:00:00+07:00")
            .with("deliveredAt", "2026-11-06T10:00:00+07:00"));
    assertThat(active("period=MONTH", "2026-10-31")).isOne();
    assertThat(active("period=MONTH,rung=ACCOUNT", "2026-10-31")).isOne();
    assertThat(active("period=MONTH", "2026-11-30")).isOne();
    assertThat(active("period=MONTH,rung=DELIVERED", "2026-11-30")).isOne();
    assertThat(active("period=DAY,rung=LISTED", "2026-11-02")).isOne();
    assertThat(active("period=DAY,rung=CONFIRMED", "2026-11-03")).isOne();
    assertThat(active("period=DAY", "2026-11-06")).as("a delivery is no use").isZero();
    assertThat(active("period=YEAR", "2026-12-31")).isOne();
    assertThat(active("period=MINISTRY_QUARTER", "2026-11-30")).isOne();
    assertThat(active("channel=VOSO,period=TO_DATE", "TO_DATE")).isOne();
    assertThat(active("period=TO_DATE,rung=DELIVERED", "TO_DATE")).isOne();
    String deliveredToo = "2026-11-20T09:00:00+07:00";
    run.tell(
        Events.order("o2", "h1", "VOSO", 3, "DELIVERED", deliveredToo)
            .with("deliveredAt", deliveredToo));
    assertThat(active("period=MONTH,rung=REPEATED", "2026-11-30")).isOne();
    assertThat(active("period=MONTH,rung=DELIVERED", "2026-11-30")).isZero();
    assertThat(active("period=MONTH", "2026-11-30")).isOne();
  }

  private long active(String dims, String day) {
    return run.cell("active-account|" + dims + COMMUNE + day);
  }

  @Test
  void callsNoAccountActiveForVisitsNorWithoutAnAccount() {
    run.tell(
        Events.household("h1", "07582", 1),
        Events.account("h1", "VOSO", "2026-10-05"),
        Events.activity("h1", "VOSO", 1, "2026-11-08", 40),
        Events.activity("h1", "POSTMART", 1, "2026-11-08", 5, 1));
    assertThat(active("period=MONTH", "2026-11-30")).isZero();
    assertThat(run.cell("visit|" + COMMUNE + "2026-11-08")).isEqualTo(45);
    assertThat(run.cell("visit|channel=VOSO" + COMMUNE + "2026-11-08")).isEqualTo(40);
    run.tell(Events.account("h1", "POSTMART", "2026-10-06"));
    assertThat(active("period=MONTH,rung=LISTED", "2026-11-30")).isOne();
    run.tell(Events.activity("h1", "POSTMART", 2, "2026-11-08", 4));
    assertThat(active("period=MONTH", "2026-11-30")).as("the report was corrected").isZero();
    assertThat(run.cell("visit|" + COMMUNE + "2026-11-08")).isEqualTo(44);
  }

  @Test
  void passesOverWhatElseIsToldOfShops() {
    run.tell(
        Events.activity("h1", "VOSO", 1, "2026-11-08")
            .typed("vn.lensan.catalog.seller.registered.v1"),
        Events.activity("h1", "VOSO", 2, "2026-11-08")
            .typed("vn.lensan.catalog.withdrawal.asked.v1"));
    assertThat(run.deadLetters()).isEmpty();
  }

  @Test
  void notesWhatCameAfterTheDayWasOver() {
    run.tell(Events.household("h1", "07582", 1).with("registeredOn", "2026-11-01"));
    assertThat(run.whole("household|" + NATION + "2026-11-01").lateEvents()).isOne();
  }

  @Test
  void setsUnreadableBytesAndUnknownTypesAsideAndGoesOn() {
    run.pipe(
        Events.HOUSEHOLD, new TestRecord<>("h1", "not an event".getBytes(StandardCharsets.UTF_8)));
    run.tell(
        Events.household("h2", "07582", 1).typed("vn.lensan.onboarding.household.split.v2"),
        Events.household("h3", "07582", 1).with("places", "nowhere"),
        Events.household("h4", "07582", 1));
    assertThat(run.deadLetters()).hasSize(3);
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isOne();
  }

  @Test
  void setsAKnownTypeOfAnotherVersionAside() {
    run.tell(
        Events.household("h1", "07582", 1).typed("vn.lensan.onboarding.household.verified.v2"));
    assertThat(run.deadLetters()).singleElement().asString().contains("UnknownEventType");
    assertThat(run.cell("household|" + NATION + "TO_DATE")).isZero();
  }

  @Test
  void saysNothingOfTheDataInALetterAndPointsToWhatIsTooLarge() {
    run.pipe(Events.HOUSEHOLD, new TestRecord<>("h1", new byte[2_000_000]));
    TestRecord<String, byte[]> letter = run.letters().getFirst();
    assertThat(letter.value()).isNull();
    assertThat(letter.headers().lastHeader("lensan-letter-pointer")).isNotNull();
    assertThat(letter.headers().lastHeader("__streams.errors.offset")).isNotNull();
    assertThat(letter.headers().lastHeader("__streams.errors.message")).isNull();
    assertThat(letter.headers().lastHeader("__streams.errors.stacktrace")).isNull();
  }

  @Test
  void countsAReplayedRecordOnceAndNeverBackwards() {
    run.tell(Events.household("h1", "07582", 1), Events.order("o1", "h1", "VOSO", 3, "DELIVERED"));
    for (Events late :
        List.of(
            Events.order("o1", "h1", "VOSO", 2, "CONFIRMED"),
            Events.order("o2", "h1", "VOSO", 1, "DELIVERED"),
            Events.order("o2", "h1", "VOSO", 1, "DELIVERED"))) {
      TestRecord<String, byte[]> again = late.record();
      again.headers().add("lensan-letter-topic", late.topic().getBytes(StandardCharsets.UTF_8));
      run.pipe(TopologyRun.REPLAYS, again);
    }
    assertThat(run.cell("order|status=DELIVERED" + NATION + "TO_DATE")).isEqualTo(2);
    assertThat(run.cell("order|status=CONFIRMED" + NATION + "TO_DATE")).isZero();
  }

  @Test
  void tellsTheFactsBehindTheCells() {
    run.tell(Events.household("h1", "07582", 1), Events.order("o1", "h1", "VOSO", 1, "PLACED"));
    assertThat(run.placesOf("h1/order-o1/order")).isEqualTo(Events.places("07582"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void givesTheSameCellsWhateverTheOrderAndHoweverOften(long seed) {
    Random random = new Random(seed);
    List<Events> events = History.of(random, "");
    List<Events> shuffled = new ArrayList<>(events);
    events.stream().filter(event -> random.nextInt(3) == 0).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    try (TopologyRun ofMany = TopologyRun.ofMany()) {
      Map<String, Long> counted = ofMany.tell(shuffled).cells();
      assertThat(counted).isNotEmpty().isEqualTo(Recount.of(events));
    }
  }
}
