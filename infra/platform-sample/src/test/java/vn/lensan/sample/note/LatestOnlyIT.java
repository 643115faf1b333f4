package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.testing.Deliveries;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LatestOnlyIT {
  private static final String COPIES = "copies_of_two_topics";
  private final MongoOperations mongo;
  private final LatestOnly latest;

  LatestOnlyIT(MongoOperations mongo, LatestOnly latest) {
    this.mongo = mongo;
    this.latest = latest;
  }

  private record Told(String id, long sequence) {}

  @Test
  void aReplayedDeadLetterDoesNotMoveACopyBack() {
    String id = Sample.id();
    keep("left", id, 2);
    keep("left", id, 1);
    assertThat(copy(id)).containsEntry("left", 2L).containsEntry("leftSequence", 2L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void endsWithTheLatestHoweverEventsAreDelivered(long seed) {
    List<Told> events = new ArrayList<>();
    for (int copy = 0; copy < 5; copy++) {
      String id = Sample.id();
      IntStream.rangeClosed(1, 6).forEach(sequence -> events.add(new Told(id, sequence)));
    }
    Deliveries.of(seed, events, Told::id)
        .forEach(event -> keep("left", event.id(), event.sequence()));
    assertThat(events).allSatisfy(event -> assertThat(copy(event.id())).containsEntry("left", 6L));
  }

  /** Two topics feed one copy, and their first events come in the same moment. */
  @Test
  void keepsBothHalvesOfACopyThatIsMadeTwiceAtOnce() throws Exception {
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 300; round++) {
        String id = Sample.id();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        for (String half : List.of("left", "right")) {
          both.add(
              readers.submit(
                  () -> {
                    together.await();
                    keep(half, id, 1);
                    return half;
                  }));
        }
        for (Future<?> one : both) {
          one.get();
        }
        assertThat(copy(id)).containsEntry("left", 1L).containsEntry("right", 1L);
      }
    }
  }

  private void keep(String half, String id, long sequence) {
    latest.set(COPIES, id, half + "Sequence", sequence, Map.of(half, sequence));
  }

  private Document copy(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, COPIES));
  }
}
