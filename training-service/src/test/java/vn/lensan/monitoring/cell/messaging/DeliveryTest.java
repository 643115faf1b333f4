package vn.lensan.monitoring.cell.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lensan.platform.testing.Deliveries;

/** Figures and facts end the same however often and late events come: 100 seeds. */
class DeliveryTest {
  private static final int TOGETHER = 20;

  static LongStream seeds() {
    return LongStream.range(0, 5).map(run -> run * TOGETHER);
  }

  /** Twenty histories side by side, since starting the machinery costs more than running it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void figuresAndFactsEndAsByCleanDelivery(long firstSeed) {
    List<Events> clean = new ArrayList<>();
    List<Events> delivered = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + TOGETHER; seed++) {
      List<Events> events = History.of(new Random(seed), seed + "-");
      clean.addAll(events);
      delivered.addAll(Deliveries.of(seed, events, event -> event.topic() + event.subject()));
    }
    try (TopologyRun often = TopologyRun.ofMany()) {
      often.tell(delivered);
      assertThat(often.cells()).isNotEmpty().isEqualTo(Recount.of(clean));
      assertThat(often.standingFacts()).isNotEmpty().isEqualTo(Recount.facts(clean));
    }
  }
}
