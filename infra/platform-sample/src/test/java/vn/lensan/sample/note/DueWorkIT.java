package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.work.Due;
import vn.lensan.platform.work.DueWork;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DueWorkIT {
  private static final String CHORES = "chores";
  private final MongoOperations mongo;
  private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
  private final DueWork work;
  private final DueWork rival;

  DueWorkIT(MongoOperations mongo) {
    this.mongo = mongo;
    this.work = new DueWork(plan(), mongo, Clock.systemUTC(), this::chore);
    this.rival = new DueWork(plan(), mongo, Clock.systemUTC(), this::chore);
  }

  record Chore(String id, int failures, Due due) {}

  private static DueWork.Plan plan() {
    return new DueWork.Plan(
        "chores",
        CHORES,
        "due",
        2,
        Duration.ofSeconds(30),
        Duration.ofMillis(200),
        Duration.ofSeconds(1));
  }

  private void chore(String id) {
    int attempt = attempts.computeIfAbsent(id, any -> new AtomicInteger()).incrementAndGet();
    int failures =
        Objects.requireNonNull(mongo.findById(id, Document.class, CHORES)).getInteger("failures");
    if (failures < 0) {
      throw new AssertionError("an Error must not lose the to-do");
    }
    if (attempt <= failures) {
      throw new IllegalStateException("not yet");
    }
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        new Update().unset("due").set("done", true),
        CHORES);
  }

  @BeforeEach
  void start() {
    work.start();
    rival.start();
  }

  @AfterEach
  void stop() {
    work.stop();
    rival.stop();
  }

  @Test
  void doesHintedWorkAtOnceAndOnlyOnce() {
    String id = add(0, Due.now(Instant.now()));
    work.hint(id);
    rival.hint(id);
    work.hint(id);
    await().untilAsserted(() -> assertThat(stored(id)).containsEntry("done", true));
    assertThat(attempts.get(id)).hasValue(1);
  }

  @Test
  void triesAgainLaterWhatFailed() {
    String id = add(2, Due.now(Instant.now()));
    work.hint(id);
    await().untilAsserted(() -> assertThat(stored(id)).containsEntry("done", true));
    assertThat(attempts.get(id)).hasValue(3);
  }

  @Test
  void findsWhatACrashLeftWhenItsLeaseIsOver() {
    Instant now = Instant.now();
    String over = add(0, new Due(now.minusSeconds(60), 1, now.minusSeconds(1)));
    String leased = add(0, new Due(now.minusSeconds(60), 1, now.plusSeconds(60)));
    String later = add(0, new Due(now.plusSeconds(60), 0, Instant.EPOCH));
    await().untilAsserted(() -> assertThat(stored(over)).containsEntry("done", true));
    work.hint(leased);
    work.hint(later);
    String last = add(0, Due.now(now));
    await().untilAsserted(() -> assertThat(stored(last)).containsEntry("done", true));
    assertThat(attempts).doesNotContainKeys(leased, later);
  }

  @Test
  void putsOffWhatBrokeWithAnError() {
    String id = add(-1, Due.now(Instant.now()));
    await()
        .untilAsserted(
            () -> {
              Document due = stored(id).get("due", Document.class);
              assertThat(due.getInteger("attempts")).isPositive();
              assertThat(due.get("leasedUntil")).isEqualTo(Date.from(Instant.EPOCH));
            });
  }

  @Test
  void doesAllWorkThoughMoreIsHintedThanItRemembers() {
    List<String> ids =
        IntStream.range(0, 1_500).mapToObj(any -> add(0, Due.now(Instant.now()))).toList();
    ids.forEach(work::hint);
    Query undone = Query.query(Criteria.where("_id").in(ids).and("done").ne(true));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(mongo.count(undone, CHORES)).isZero());
    assertThat(ids).allSatisfy(id -> assertThat(attempts.get(id)).hasValue(1));
  }

  private String add(int failures, Due due) {
    return mongo.insert(new Chore(Sample.id(), failures, due), CHORES).id();
  }

  private Document stored(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, CHORES));
  }
}
