package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** An operator looks at dead letters, mends, replays and discards them; each is settled once. */
@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeadLettersIT {
  private static final String WRITTEN = Sample.TOPIC + ".written.v1";
  private static final String PATH = "/api/v1/system/sample-service/dead-letters";
  private final MongoOperations mongo;
  @LocalServerPort private int port;

  DeadLettersIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @BeforeEach
  void nothingIsMended() {
    CopyTitleOnNoteWritten.fragileBreaks = true;
  }

  @Test
  void showsWhatWasPutAsideToThoseWhoMaySeeIt() {
    String id = Sample.id();
    String letter = letter(id, 7, "fragile");
    JsonNode shown = Letters.as(port, Role.AUDITOR).get(PATH + '/' + letter).json();
    assertThat(shown.get("state").asString()).isEqualTo("OPEN");
    assertThat(shown.get("cause").asString()).startsWith("java.lang.IllegalStateException at ");
    assertThat(shown.get("type").asString()).isEqualTo(WRITTEN);
    assertThat(shown.get("subject").asString()).isEqualTo(id);
    assertThat(shown.get("sequence").asString()).isEqualTo("7");
    assertThat(shown.get("attempts").asInt()).isEqualTo(3);
    assertThat(shown.get("data").asString()).isEqualTo("{\"title\":\"fragile\"}");
    String list = PATH + "?state=OPEN&limit=200&consumer=" + CopyTitleOnNoteWritten.GROUP;
    assertThat(Letters.as(port, Role.MINISTRY).get(list).text()).contains(letter);
    assertThat(Letters.as(port, Role.MINISTRY).get(PATH + "?consumer=nobody").text())
        .doesNotContain(letter);
  }

  @Test
  void opensToTheMinistryAndForReadingToAuditorsOnly() {
    String letter = PATH + '/' + letter(Sample.id(), 1, "fragile");
    assertThat(Letters.as(port, Role.PROVINCE).get(letter).status()).isEqualTo(403);
    assertThat(Letters.as(port, Role.PROVINCE).get(PATH).status()).isEqualTo(403);
    for (String deed : List.of("/replay", "/discard")) {
      assertThat(Letters.as(port, Role.AUDITOR).post(letter + deed, Map.of()).status())
          .isEqualTo(403);
    }
    assertThat(Letters.as(port, Role.AUDITOR).patch(letter, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void replaysOnceInPlace() {
    String id = Sample.id();
    String letter = letter(id, 1, "fragile");
    HttpRulesIT.refused(replay(letter), 422, "dead-letter.failed-again");
    assertThat(one(letter).get("attempts").asInt()).isEqualTo(4);
    CopyTitleOnNoteWritten.fragileBreaks = false;
    Api.Answer answer = replay(letter);
    assertThat(answer.json().path("state").asString()).as(answer.text()).isEqualTo("REPLAYED");
    assertThat(copy(id)).containsEntry("title", "fragile");
    HttpRulesIT.refused(replay(letter), 409, "dead-letter.settled");
    assertThat(one(letter).get("deeds").valueStream().map(deed -> deed.get("what").asString()))
        .containsExactly("failed", "replayed");
  }

  @Test
  void givesTwoReplaysAtOnceOneEffect() {
    String letter = letter(Sample.id(), 1, "fragile");
    CopyTitleOnNoteWritten.fragileBreaks = false;
    List<Integer> statuses =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> replay(letter).status()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(200, 409, 409, 409);
  }

  @Test
  void replaysMendedDataAndKeepsTheOriginalBesideIt() {
    String id = Sample.id();
    String letter = letter(id, 1, "broken");
    Api.Answer mended =
        ministry()
            .patch(
                PATH + '/' + letter,
                Map.of("data", Map.of("title", "whole"), "reason", "sender's bug 12"));
    assertThat(mended.status()).as(mended.text()).isEqualTo(200);
    assertThat(replay(letter).status()).isEqualTo(200);
    assertThat(copy(id)).containsEntry("title", "whole");
    JsonNode shown = one(letter);
    assertThat(shown.get("data").asString()).contains("broken");
    assertThat(shown.get("mendedData").asString()).contains("whole");
    assertThat(shown.at("/deeds/0/note").asString()).isEqualTo("sender's bug 12");
    assertThat(shown.at("/deeds/0/by").asString()).isEqualTo("letters-MINISTRY");
  }

  @Test
  void neverMovesAKeyBack() {
    String id = Sample.id();
    String letter = letter(id, 3, "fragile");
    TestTopic.sendEvent(Sample.TOPIC, WRITTEN, id, 4, "{\"title\":\"newer\"}");
    await().atMost(Duration.ofSeconds(20)).until(() -> copy(id) != null);
    CopyTitleOnNoteWritten.fragileBreaks = false;
    assertThat(replay(letter).status()).isEqualTo(200);
    assertThat(copy(id)).containsEntry("title", "newer");
    String other = letter(id, 5, "broken");
    Map<String, Object> renumbered =
        Map.of("data", Map.of("title", "x"), "sequence", 99, "reason", "none");
    HttpRulesIT.refused(
        ministry().patch(PATH + '/' + other, renumbered), 422, "dead-letter.identity");
  }

  @Test
  void replaysWhatWasTooLargeFromWhereItLies() {
    String id = Sample.id();
    String title = "fragile" + "x".repeat(950_000);
    String letter = letter(id, 1, title);
    assertThat(one(letter).get("pointer").asBoolean()).isTrue();
    CopyTitleOnNoteWritten.fragileBreaks = false;
    assertThat(replay(letter).status()).isEqualTo(200);
    assertThat(copy(id)).containsEntry("title", title);
  }

  @Test
  void tellsWhatARecordOfNoEventWasMeantToBe() {
    String id = Sample.id();
    String letter =
        Letters.idOf(TestTopic.send(Sample.TOPIC, id, Map.of(), new byte[] {1, 2}), mongo);
    Map<String, Object> told =
        Map.of(
            "data",
            Map.of("title", "understood"),
            "type",
            WRITTEN,
            "subject",
            id,
            "sequence",
            1,
            "reason",
            "seen in the sender's log");
    assertThat(ministry().patch(PATH + '/' + letter, told).status()).isEqualTo(200);
    Api.Answer answer = replay(letter);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(copy(id)).containsEntry("title", "understood");
  }

  @Test
  void discardsForAReasonOnly() {
    String letter = letter(Sample.id(), 1, "fragile");
    String path = PATH + '/' + letter + "/discard";
    assertThat(ministry().post(path, Map.of("reason", " ")).status()).isEqualTo(400);
    Api.Answer answer = ministry().post(path, Map.of("reason", "a test's"));
    assertThat(answer.json().path("state").asString()).as(answer.text()).isEqualTo("DISCARDED");
    HttpRulesIT.refused(replay(letter), 409, "dead-letter.settled");
  }

  @Test
  void replaysAllOfAConsumer() {
    String one = letter(Sample.id(), 1, "fragile");
    String two = letter(Sample.id(), 1, "fragile");
    CopyTitleOnNoteWritten.fragileBreaks = false;
    Api.Answer answer =
        ministry().post(PATH + "/replay", Map.of("consumer", CopyTitleOnNoteWritten.GROUP));
    assertThat(answer.json().path("replayed").asInt()).as(answer.text()).isGreaterThan(1);
    assertThat(List.of(one(one), one(two)))
        .allMatch(letter -> letter.get("state").asString().equals("REPLAYED"));
    HttpRulesIT.refused(
        ministry().post(PATH + "/replay", Map.of("consumer", "nobody")),
        404,
        "dead-letter.consumer");
  }

  @Test
  void keepsALetterThatComesTwiceOnceAndSettled() {
    String letter = letter(Sample.id(), 1, "fragile");
    CopyTitleOnNoteWritten.fragileBreaks = false;
    assertThat(replay(letter).status()).isEqualTo(200);
    Map<String, String> again = Letters.headersOf(letter, CopyTitleOnNoteWritten.GROUP);
    TestTopic.send(PoisonIT.LETTERS, "again", again, new byte[0]);
    letter(Sample.id(), 1, "fragile".concat(" marker 1"));
    letter(Sample.id(), 1, "fragile".concat(" marker 2"));
    assertThat(one(letter).get("state").asString()).isEqualTo("REPLAYED");
    Query same = Query.query(Criteria.where("_id").is(letter));
    assertThat(mongo.count(same, "dead_letters")).isEqualTo(1);
  }

  private String letter(String subject, long sequence, String title) {
    CopyTitleOnNoteWritten.fragileBreaks = true;
    return Letters.idOf(
        TestTopic.sendEvent(
            Sample.TOPIC, WRITTEN, subject, sequence, "{\"title\":\"" + title + "\"}"),
        mongo);
  }

  private Api ministry() {
    return Letters.as(port, Role.MINISTRY);
  }

  private Api.Answer replay(String letter) {
    return ministry().post(PATH + '/' + letter + "/replay", Map.of());
  }

  private JsonNode one(String letter) {
    return ministry().get(PATH + '/' + letter).json();
  }

  private @Nullable Document copy(String id) {
    return mongo.findById(id, Document.class, "title_copies");
  }
}
