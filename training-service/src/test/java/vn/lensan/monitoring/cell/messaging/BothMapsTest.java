package vn.lensan.monitoring.cell.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures of a household of a split commune, on the old map and on the new one. */
class BothMapsTest {
  private static final List<String> GIVEN =
      List.of("2025-06-30:VN", "2025-06-30:87", "2025-06-30:866", "2025-06-30:29995");
  private static final String OLD_COMMUNE = "|2025-06-30:29995|TO_DATE";
  private static final String OLD_DISTRICT = "|2025-06-30:866|TO_DATE";
  private static final String NEW_PROVINCE = "|2025-07-01:82|TO_DATE";
  private static final String NEW_COMMUNE = "|2025-07-01:30154|TO_DATE";
  private final TopologyRun run = new TopologyRun();

  @AfterEach
  void close() {
    run.close();
  }

  private static Events at(long sequence, String fact, String... onTheNewMap) {
    List<String> places = new ArrayList<>(GIVEN);
    places.addAll(List.of(onTheNewMap));
    return Events.household("h1", "29995", sequence)
        .with("places", places)
        .typed(Events.HOUSEHOLD + "." + fact + ".v1");
  }

  @Test
  void movesAllThatAHouseholdHasToTheUnitThatAPersonChose() {
    Events waiting = at(1, "registered", "2025-07-01:VN", "2025-07-01:82");
    Events order = Events.order("o1", "h1", "VOSO", 1, "PLACED");
    run.tell(waiting, order);
    for (String thing : List.of("household|", "order|")) {
      assertThat(run.cell(thing + OLD_COMMUNE)).as(thing).isOne();
      assertThat(run.cell(thing + NEW_PROVINCE)).as(thing).isOne();
      assertThat(run.cell(thing + NEW_COMMUNE)).as(thing).isZero();
    }
    Events placed = at(2, "placed", "2025-07-01:VN", "2025-07-01:82", "2025-07-01:30154");
    List<Events> told = List.of(waiting, order, placed);
    run.tell(Events.doubled(told));
    assertThat(run.cells()).isEqualTo(Recount.of(told));
    for (String thing : List.of("household|", "order|")) {
      assertThat(run.cell(thing + OLD_COMMUNE)).as(thing).isOne();
      assertThat(run.cell(thing + OLD_DISTRICT)).as(thing).isOne();
      assertThat(run.cell(thing + NEW_PROVINCE)).as(thing).isOne();
      assertThat(run.cell(thing + NEW_COMMUNE)).as(thing).isOne();
    }
    assertThat(run.deadLetters()).isEmpty();
  }
}
