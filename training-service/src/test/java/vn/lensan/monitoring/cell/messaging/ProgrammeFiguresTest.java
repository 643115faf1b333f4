package vn.lensan.monitoring.cell.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.platform.testing.Deliveries;

/** Flagship products, suppliers and inputs, as provinces choose them. */
class ProgrammeFiguresTest {
  private static final String PROVINCE = "|2025-07-01:24|";
  private static final String NATION = "|2025-07-01:VN|";
  private final TopologyRun run = new TopologyRun();

  @AfterEach
  void close() {
    run.close();
  }

  private static Events three(long sequence, String on, String last) {
    return ProgrammeEvents.flagships(
        "24", sequence, on, "p1@2026-11-02!", "p2@2026-11-03!", "p3@2026-11-04" + last);
  }

  @Test
  void countsFlagshipProductsWhileTheirProvinceHasThem() {
    run.tell(
        ProgrammeEvents.flagships("24", 1, "2026-11-02", "p1@2026-11-02"),
        ProgrammeEvents.flagships("24", 2, "2026-11-03", "p1@2026-11-02", "p2@2026-11-03"),
        ProgrammeEvents.flagships("24", 3, "2026-11-08", "p2@2026-11-03"));
    assertThat(run.cell("flagship|" + PROVINCE + "2026-11-02")).isOne();
    assertThat(run.cell("flagship|" + PROVINCE + "2026-11-03")).isOne();
    assertThat(run.cell("flagship|" + PROVINCE + "2026-11-08")).isEqualTo(-1);
    assertThat(run.cell("flagship|" + NATION + "TO_DATE")).isOne();
    run.tell(ProgrammeEvents.flagships("24", 4, "2026-11-09", "p2@2026-11-03", "p1@2026-11-09"));
    assertThat(run.cell("flagship|" + PROVINCE + "2026-11-09")).as("chosen anew").isOne();
    assertThat(run.cell("flagship|" + PROVINCE + "2026-11-02")).isOne();
  }

  @Test
  void callsAProvinceReadyWhileThreeToTenAreComplete() {
    run.tell(
        ProgrammeEvents.unit("2025-07-01:24", "PROVINCE", "2025-07-01", null),
        ProgrammeEvents.unit("2025-07-01:14", "PROVINCE", "2025-07-01", null),
        ProgrammeEvents.unit("2025-07-01:07582", "COMMUNE", "2025-07-01", null),
        three(1, "2026-11-04", ""));
    assertThat(run.cell("flagship-ready|" + PROVINCE + "TO_DATE")).isZero();
    run.tell(three(2, "2026-11-10", "!"));
    assertThat(run.cell("flagship-ready|" + PROVINCE + "2026-11-10")).isOne();
    assertThat(run.cell("province|" + NATION + "TO_DATE")).isEqualTo(2);
    run.tell(three(3, "2026-11-20", ""));
    assertThat(run.cell("flagship-ready|" + PROVINCE + "2026-11-20")).isEqualTo(-1);
    assertThat(run.cell("flagship-ready|" + NATION + "TO_DATE")).isZero();
    assertThat(run.cells().keySet()).noneMatch(cell -> cell.contains("07582"));
  }

  @Test
  void countsNoProvinceAfterItsLastDay() {
    run.tell(
        ProgrammeEvents.unit("2025-06-30:24", "PROVINCE", "2004-01-01", "2025-06-30"),
        ProgrammeEvents.unit("2025-07-01:24", "PROVINCE", "2025-07-01", null));
    assertThat(run.cell("province||2025-06-30:VN|2025-07-01")).isZero();
    assertThat(run.cell("province||2025-06-30:VN|TO_DATE")).isOne();
    assertThat(run.cell("province|" + NATION + "2025-07-01")).isOne();
  }

  @Test
  void countsSuppliersFromTheirChoiceUntilTheirRelease() {
    run.tell(
        ProgrammeEvents.supplier("s1", "24", 2, "2026-11-02", "2026-11-12"),
        ProgrammeEvents.supplier("s1", "24", 1, "2026-11-02", null),
        ProgrammeEvents.supplier("s2", "24", 1, "2026-11-03", null));
    assertThat(run.cell("supplier|" + PROVINCE + "2026-11-02")).isOne();
    assertThat(run.cell("supplier|" + PROVINCE + "2026-11-12")).isEqualTo(-1);
    assertThat(run.cell("supplier|" + NATION + "TO_DATE")).isOne();
  }

  @Test
  void countsInputsOnSaleCompleteAndPreferentialOnTheirDays() {
    Events told =
        ProgrammeEvents.input("i1", "24", 2, "2026-11-05", true, "VOSO")
            .with("preference", Map.of("from", "2026-11-10", "to", "2026-11-20", "kind", "AMOUNT"));
    run.tell(
        ProgrammeEvents.input("i1", "24", 1, "2026-11-01", false),
        told,
        ProgrammeEvents.input("i2", "24", 1, "2026-11-01", true));
    assertThat(run.cell("input|" + PROVINCE + "2026-11-01")).isEqualTo(2);
    assertThat(run.cell("input-live|channel=ANY" + PROVINCE + "2026-11-05")).isOne();
    assertThat(run.cell("input-live|channel=VOSO" + NATION + "TO_DATE")).isOne();
    assertThat(run.cell("input-live|channel=BOTH" + NATION + "TO_DATE")).isZero();
    assertThat(run.cell("input-complete|" + PROVINCE + "2026-11-05")).isOne();
    assertThat(run.cell("input-preferential|" + PROVINCE + "2026-11-10")).isOne();
    assertThat(run.cell("input-preferential|" + PROVINCE + "2026-11-21")).isEqualTo(-1);
    run.tell(told.with("withdrawnOn", "2026-11-15").told(3));
    assertThat(run.cell("input|" + PROVINCE + "2026-11-15")).isEqualTo(-1);
    assertThat(run.cell("input-live|channel=ANY" + PROVINCE + "2026-11-15")).isEqualTo(-1);
    assertThat(run.cell("input-preferential|" + PROVINCE + "2026-11-15")).isEqualTo(-1);
    assertThat(run.cell("input-preferential|" + PROVINCE + "2026-11-21")).isZero();
  }

  @Test
  void setsAnUnknownFactOfSupplyAside() {
    run.tell(
        ProgrammeEvents.supplier("s1", "24", 1, "2026-11-02", null)
            .typed("vn.lensan.catalog.supply.supplier-eaten.v1"));
    assertThat(run.deadLetters()).singleElement().asString().contains("UnknownEventType");
  }

  /** Late, twice, in any order: the cells are those of a recount in order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void tellsTheSameInAnyOrderAndHoweverOftenTold(long seed) {
    List<Events> events = history(new Random(seed));
    run.tell(Deliveries.of(seed, events, event -> event.topic() + event.subject()));
    assertThat(run.cells()).isEqualTo(Recount.of(events));
    List<Events> shuffled = Events.doubled(events);
    Collections.shuffle(shuffled, new Random(seed));
    try (TopologyRun other = TopologyRun.ofMany()) {
      other.tell(shuffled);
      assertThat(other.cells()).isEqualTo(run.cells());
      assertThat(other.deadLetters()).isEmpty();
    }
  }

  private static List<Events> history(Random random) {
    List<Events> events = new ArrayList<>();
    for (String province : List.of("24", "14")) {
      events.add(ProgrammeEvents.unit("2025-07-01:" + province, "PROVINCE", "2025-07-01", null));
      TreeSet<String> list = new TreeSet<>();
      for (int step = 1; step <= 20; step++) {
        String on = "2026-11-" + (step < 10 ? "0" : "") + step;
        String name = "p" + province + random.nextInt(5);
        if (list.removeIf(one -> one.startsWith(name + '@'))) {
          if (random.nextBoolean()) {
            list.add(name + "@2026-11-01!");
          }
        } else {
          list.add(name + '@' + on + (random.nextBoolean() ? "!" : ""));
        }
        events.add(ProgrammeEvents.flagships(province, step, on, list.toArray(String[]::new)));
      }
      for (int one = 0; one < 3; one++) {
        String id = province + "-" + one;
        events.add(ProgrammeEvents.supplier("s" + id, province, 1, "2026-11-02", null));
        if (random.nextBoolean()) {
          events.add(ProgrammeEvents.supplier("s" + id, province, 2, "2026-11-02", "2026-11-09"));
        }
        events.addAll(inputs(random, "i" + id, province));
      }
    }
    return events;
  }

  private static List<Events> inputs(Random random, String id, String province) {
    List<Events> events = new ArrayList<>();
    for (int step = 1; step <= 1 + random.nextInt(6); step++) {
      String[] shown =
          random.nextBoolean() ? new String[] {"VOSO"} : new String[] {"POSTMART", "VOSO"};
      Events told =
          ProgrammeEvents.input(
              id, province, step, "2026-11-0" + step, random.nextBoolean(), shown);
      events.add(
          random.nextBoolean()
              ? told
              : told.with("preference", Map.of("from", "2026-11-04", "to", "2026-12-04")));
    }
    if (random.nextBoolean()) {
      Events last = events.getLast();
      events.add(last.with("withdrawnOn", "2026-11-08").told(last.sequence() + 1));
    }
    return events;
  }
}
