package vn.lensan.monitoring.cell.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.platform.testing.Deliveries;

/** Teams' figures, beside a count that knows nothing of facts and cells. */
class TeamFiguresTest {
  private static final String COMMUNE = "2025-07-01:07582";
  private static final String OTHER = "2025-07-01:07210";
  private static final String PROVINCE = "2025-07-01:24";
  private static final List<String> KINDS = List.of("LISTING", "ORDER", "TRAINING");
  private final TopologyRun run = TopologyRun.ofMany();

  @AfterEach
  void close() {
    run.close();
  }

  /** Help as it is in the end. */
  private record Told(String commune, String team, String household, String kind, LocalDate on) {
    boolean isIn(String place) {
      return Events.places(commune).contains(place);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void countsDifferentHouseholdsAndTeamsInAnyOrderAndHoweverOftenTold(long seed) {
    Map<String, Told> told = new TreeMap<>();
    List<Events> events = helps(new Random(seed), told);
    run.tell(Deliveries.of(seed, events, event -> event.topic() + event.subject()));
    assertThat(run.deadLetters()).isEmpty();
    for (String place : List.of(COMMUNE, OTHER, PROVINCE, "2025-07-01:VN")) {
      Predicate<Told> there = help -> help.isIn(place);
      checkPeriods(place, "kind=ANY,team=ANY", there, told);
      KINDS.forEach(
          kind ->
              checkPeriods(
                  place,
                  "kind=" + kind + ",team=ANY",
                  there.and(help -> help.kind().equals(kind)),
                  told));
    }
    checkPeriods(COMMUNE, "kind=ANY,team=t0", help -> help.team().equals("t0"), told);
    checkPeriods(OTHER, "kind=ANY,team=t2", help -> help.team().equals("t2"), told);
  }

  /** t0 and t1 in one commune, t2 in another; a third of all help is corrected once. */
  private static List<Events> helps(Random random, Map<String, Told> told) {
    List<Events> events = new ArrayList<>();
    List<String> communes = List.of("07582", "07582", "07210");
    for (int team = 0; team < communes.size(); team++) {
      events.add(TeamEvents.formed("t" + team, communes.get(team), 1));
    }
    for (int help = 0; help < 40; help++) {
      int team = random.nextInt(communes.size());
      String commune = communes.get(team);
      String who = String.join(",", "t" + team, "h" + random.nextInt(6), "");
      int versions = 1 + random.nextInt(3) / 2;
      for (int version = 1; version <= versions; version++) {
        String what = KINDS.get(random.nextInt(KINDS.size())) + "," + day(random);
        events.add(TeamEvents.helped("help-" + help, commune, who + what, version));
        String[] words = (who + what).split(",");
        LocalDate on = LocalDate.parse(words[3]);
        told.put("help-" + help, new Told(commune, words[0], words[1], words[2], on));
      }
    }
    return events;
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2026, 8, 20).plusDays(random.nextInt(100));
  }

  private void checkPeriods(
      String place, String dims, Predicate<Told> wanted, Map<String, Told> told) {
    List<Told> all = told.values().stream().filter(wanted).toList();
    for (PeriodType type : PeriodType.values()) {
      String under = dims.replace(",team", ",period=" + type + ",team");
      if (type == PeriodType.TO_DATE) {
        assertThat(run.cell("assisted|" + under + '|' + place + "|TO_DATE"))
            .as(under)
            .isEqualTo(all.stream().map(Told::household).distinct().count());
        continue;
      }
      for (LocalDate day = LocalDate.of(2026, 8, 20);
          day.isBefore(LocalDate.of(2026, 12, 1));
          day = day.plusDays(3)) {
        Period period = Period.of(type, day);
        List<Told> then =
            all.stream().filter(help -> Period.of(type, help.on()).equals(period)).toList();
        assertThat(run.cell("assisted|" + under + '|' + place + '|' + period.to()))
            .as(under + ' ' + place + ' ' + period)
            .isEqualTo(then.stream().map(Told::household).distinct().count());
        if (dims.equals("kind=ANY,team=ANY")) {
          assertThat(run.cell("active-team|period=" + type + '|' + place + '|' + period.to()))
              .as(place + ' ' + period)
              .isEqualTo(then.stream().map(Told::team).distinct().count());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void keepsSumsAndCountsOfScoresExactlyInAnyOrderAndHoweverOftenTold(long seed) {
    Random random = new Random(seed);
    List<Events> events = new ArrayList<>();
    Map<String, Integer> scores = new TreeMap<>();
    for (int answer = 0; answer < 60; answer++) {
      String id = "q" + answer;
      int first = 1 + random.nextInt(5);
      int last = 1 + random.nextInt(5);
      events.add(TeamEvents.answer(id, "07582", "t0", first, "2026-11-20"));
      events.add(TeamEvents.answer(id, "07582", "t0", last, "2026-11-21").told(2));
      scores.put(id, last);
    }
    run.tell(Deliveries.of(seed, events, event -> event.topic() + event.subject()));
    for (String under : List.of("|", "team=t0|")) {
      for (String cell : List.of(COMMUNE + "|2026-11-21", PROVINCE + "|TO_DATE")) {
        assertThat(run.cell("score|" + under + cell))
            .isEqualTo(scores.values().stream().mapToLong(Integer::longValue).sum());
        assertThat(run.cell("answer|" + under + cell)).isEqualTo(scores.size());
        assertThat(run.cell("liked|" + under + cell))
            .isEqualTo(scores.values().stream().filter(score -> score >= 4).count());
      }
      assertThat(run.cell("score|" + under + COMMUNE + "|2026-11-20")).isZero();
    }
  }

  @Test
  void takesATeamOutAgainWhenItsOnlyHelpWasOnAnotherDay() {
    run.tell(
        TeamEvents.formed("t0", "07582", 1),
        TeamEvents.helped("help-1", "07582", "t0,h1,ORDER,2026-11-20"));
    assertThat(active("DAY", "2026-11-20")).isOne();
    run.tell(TeamEvents.helped("help-2", "07582", "t0,h2,ORDER,2026-11-20"));
    run.tell(TeamEvents.helped("help-1", "07582", "t0,h1,ORDER,2026-11-19", 2));
    assertThat(active("DAY", "2026-11-20")).as("of two helps one is left").isOne();
    run.tell(TeamEvents.helped("help-2", "07582", "t0,h2,ORDER,2026-10-19", 2));
    assertThat(active("DAY", "2026-11-20")).isZero();
    assertThat(active("DAY", "2026-11-19")).isOne();
    assertThat(active("MONTH", "2026-10-31")).isOne();
    assertThat(active("TO_DATE", "TO_DATE")).isOne();
    assertThat(run.cell("assisted|kind=ANY,period=MONTH,team=t0|" + COMMUNE + "|2026-11-30"))
        .isOne();
  }

  private long active(String period, String day) {
    return run.cell("active-team|period=" + period + '|' + COMMUNE + '|' + day);
  }

  /** Else a share could be above the whole. */
  @Test
  void callsNoTeamActiveThatIsNoLongerInForceAtThePeriodsEnd() {
    run.tell(
        TeamEvents.helped("help-1", "07582", "t0,h1,ORDER,2026-11-10"),
        TeamEvents.dissolved("t0", "07582", 2, "2026-11-20"),
        TeamEvents.formed("t0", "07582", 1));
    assertThat(active("DAY", "2026-11-10")).isOne();
    assertThat(active("MONTH", "2026-11-30")).isZero();
    assertThat(active("TO_DATE", "TO_DATE")).isZero();
    assertThat(run.cell("team||" + COMMUNE + "|2026-11-21")).isEqualTo(-1);
    assertThat(run.cell("team||" + COMMUNE + "|TO_DATE")).isZero();
    assertThat(run.cell("assisted|kind=ANY,period=MONTH,team=ANY|" + COMMUNE + "|2026-11-30"))
        .as("who was helped stays helped")
        .isOne();
  }

  @Test
  void tellsARowOfOneCommuneNothingOfTheOther() {
    run.tell(
        TeamEvents.helped("help-1", "07582", "t0,h1,ORDER,2026-11-10"),
        TeamEvents.helped("help-2", "07210", "t2,h1,ORDER,2026-11-10"));
    assertThat(run.standingFacts().values())
        .filteredOn(fact -> fact.within().contains(COMMUNE))
        .isNotEmpty()
        .allSatisfy(
            fact -> {
              assertThat(fact.places()).doesNotContain(OTHER);
              assertThat(fact.within()).doesNotContain(OTHER);
              assertThat(fact.id()).doesNotContain("t2", "07210");
            });
  }

  @Test
  void keepsApartATeamAndAHouseholdOfOneId() {
    run.tell(
        TeamEvents.formed("same", "07582", 1),
        TeamEvents.helped("help-1", "07582", "same,same,ORDER,2026-11-10"),
        Events.household("same", "07582", 1));
    assertThat(run.cell("assisted|kind=ANY,period=TO_DATE,team=ANY|" + COMMUNE + "|TO_DATE"))
        .isOne();
    assertThat(run.cell("assisted|kind=ANY,period=TO_DATE,team=same|" + COMMUNE + "|TO_DATE"))
        .isOne();
  }

  @Test
  void saysNothingOfWhoGaveAScore() {
    run.tell(TeamEvents.answer("q1", "07582", "t0", 1, "2026-11-20"));
    assertThat(run.standingFacts().values())
        .hasSize(2)
        .allSatisfy(fact -> assertThat(fact.toString()).doesNotContain("h-of-q1"));
  }

  @Test
  void setsAnUnknownFactOfATeamAside() {
    run.tell(
        TeamEvents.formed("t0", "07582", 1).typed(Events.TEAM + ".merged.v1"),
        TeamEvents.target("t0", "07582", "ORDER", 5));
    assertThat(run.deadLetters()).singleElement().asString().contains("UnknownEventType");
    assertThat(run.standingFacts()).hasSize(1);
    assertThat(run.cells()).isEmpty();
  }
}
