package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestStore;

/**
 * The store did it, and its answer got lost. A replica set's driver asks again and is told what was
 * done; the stand-in's can't, and there the caller's repeat must find it.
 */
class LostReplyIT {
  private static final String NOTES = "/api/v1/notes";
  private static final String STORED = "notes";
  private static final int TRIES = 3;
  private static final Query WAITING = Query.query(Criteria.where("pending.time").exists(true));

  private static LosingProxy proxy;
  private static OwnService service;
  private static MongoOperations mongo;

  @BeforeAll
  static void start() throws Exception {
    proxy = new LosingProxy(TestStore.uri());
    service = OwnService.start("lost-reply", Map.of("spring.mongodb.uri", proxy.uri()));
    mongo = service.context().getBean(MongoOperations.class);
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
    proxy.close();
  }

  private int expected;

  @BeforeEach
  void countWhatWasLostBefore() {
    expected = proxy.lost();
  }

  private void lose(String command, String collection) {
    expected++;
    proxy.loseReplyTo(command, collection);
  }

  /** The relay's update comes after the answer. */
  @AfterEach
  void aReplyWasLost() {
    await().atMost(Duration.ofSeconds(10)).until(() -> proxy.lost() == expected);
  }

  @ParameterizedTest
  @CsvSource({
    "insert, notes",
    "update, notes",
    "insert, idempotency_keys",
    "update, idempotency_keys"
  })
  void makesOneThingForOneKeyWhicheverReplyIsLost(String command, String collection) {
    Api api = api().with("Idempotency-Key", Sample.id());
    Map<String, Object> note = Sample.note("keyed " + command + collection);
    lose(command, collection);
    Api.Answer answer = api.post(NOTES, note);
    if (TestStore.isStandIn()) {
      for (int number = 1; number < TRIES && answer.status() >= 500; number++) {
        answer = api.post(NOTES, note);
      }
      // Whether the claim's first owner still works nobody can know: it may be said to wait.
      assertThat(answer.status()).as(answer.text()).isIn(201, 409);
      assertThat(titled(note)).hasSizeLessThanOrEqualTo(1);
    } else {
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
    if (answer.status() == 201) {
      assertThat(titled(note)).containsExactly(answer.json().get("id").asString());
      Api.Answer again = api.post(NOTES, note);
      assertThat(again.json().get("id")).isEqualTo(answer.json().get("id"));
      assertThat(titled(note)).hasSize(1);
    }
  }

  @Test
  void makesOneThingWithoutAKey() {
    Map<String, Object> note = Sample.note(Sample.id(), "not keyed");
    lose("insert", STORED);
    Api.Answer answer = api().post(NOTES, note);
    if (TestStore.isStandIn()) {
      HttpRulesIT.refused(answer, 503, "store.away");
      HttpRulesIT.refused(api().post(NOTES, note), 409, "id.taken");
    } else {
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
    assertThat(titled(note)).hasSize(1);
  }

  @Test
  void changesOnceAndTellsTheVersionThatItMade() {
    Assumptions.assumeFalse(TestStore.isStandIn(), "only a replica set knows retried writes");
    Map<String, Object> note = Sample.note("to be changed");
    Api.Answer made = api().post(NOTES, note);
    String one = NOTES + '/' + made.json().get("id").asString();
    Api changing = api().with("If-Match", made.header("etag").orElseThrow());
    await().until(() -> mongo.count(WAITING, Note.class) == 0);
    lose("update", STORED);
    Api.Answer changed = changing.patch(one, Map.of("title", "changed"));
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.header("etag")).isEqualTo(api().get(one).header("etag"));
    HttpRulesIT.refused(changing.patch(one, Map.of("title", "again")), 412, "version.stale");
  }

  private static List<String> titled(Map<String, Object> note) {
    Query query = Query.query(Criteria.where("title").is(note.get("title")));
    return mongo.find(query, Note.class).stream().map(Note::id).toList();
  }

  private static Api api() {
    return service.api().as(TestIdentity.token("tester", Role.TEAM, Sample.UNIT));
  }
}
