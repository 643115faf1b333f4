package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.testing.Api;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IdempotencyIT {
  private static final String KEYS = "idempotency_keys";
  private final MongoOperations mongo;
  private final Gate gate;
  @LocalServerPort private int port;

  IdempotencyIT(MongoOperations mongo, Gate gate) {
    this.mongo = mongo;
    this.gate = gate;
  }

  @Test
  void answersARepeatAsTheFirstTime() {
    Api keyed = keyed(Sample.id());
    Api.Answer first = keyed.post("/api/v1/notes", Sample.note("once"));
    Api.Answer again =
        keyed.post(
            "/api/v1/notes",
            "{ \"within\": [\"2025-07-01:24\"], \"author\":\"Trần Văn Mẫu\", \"title\" : \"once\" }");
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("etag")).isEqualTo(first.header("etag"));
    assertThat(again.header("content-type")).isEqualTo(first.header("content-type"));
    assertThat(first.header("idempotency-replayed")).isEmpty();
    assertThat(again.header("idempotency-replayed")).contains("true");
  }

  @Test
  void refusesTheKeyWithAnotherBody() {
    Api keyed = keyed(Sample.id());
    keyed.post("/api/v1/notes", Sample.note("one"));
    Api.Answer other = keyed.post("/api/v1/notes", Sample.note("two"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().get("code").asString()).isEqualTo("idempotency.other-body");
  }

  @Test
  void keepsARefusalToo() {
    Api keyed = keyed(Sample.id());
    assertThat(keyed.post("/api/v1/notes", Map.of("title", "")).status()).isEqualTo(400);
    Api.Answer again = keyed.post("/api/v1/notes", Map.of("title", ""));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.header("idempotency-replayed")).contains("true");
  }

  @Test
  void letsAFailureOfOursBeTriedAgainAtOnce() {
    Api keyed = keyed(Sample.id());
    for (int attempt = 0; attempt < 2; attempt++) {
      Api.Answer failed = keyed.post("/api/v1/notes", Sample.note("explode"));
      assertThat(failed.status()).isEqualTo(500);
      assertThat(failed.header("idempotency-replayed")).isEmpty();
    }
  }

  @Test
  void saysThatTheFirstIsStillRunning() throws Exception {
    gate.close();
    Api keyed = keyed(Sample.id());
    CompletableFuture<Api.Answer> first =
        CompletableFuture.supplyAsync(() -> keyed.post("/api/v1/notes", Sample.note("slow")));
    gate.awaitEntered();
    Api.Answer second = keyed.post("/api/v1/notes", Sample.note("slow"));
    gate.open();
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().get("code").asString()).isEqualTo("idempotency.running");
    assertThat(second.header("retry-after")).isPresent();
    assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
  }

  @Test
  void takesOverAfterACrashAndFindsTheThing() {
    Api keyed = keyed(Sample.id());
    Api.Answer first = keyed.post("/api/v1/notes", Sample.note("crashed"));
    forgetAnswer(first, Duration.ofSeconds(61));
    Api.Answer again = keyed.post("/api/v1/notes", Sample.note("crashed"));
    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(again.header("idempotency-replayed")).isEmpty();
  }

  @Test
  void takesOverUnderTheSameIdWhenNothingWasWritten() {
    Api keyed = keyed(Sample.id());
    Api.Answer first = keyed.post("/api/v1/notes", Sample.note("lost"));
    String id = first.json().get("id").asString();
    mongo.getCollection("notes").deleteOne(new Document("_id", id));
    forgetAnswer(first, Duration.ofSeconds(30));
    assertThat(keyed.post("/api/v1/notes", Sample.note("lost")).status()).isEqualTo(409);
    forgetAnswer(first, Duration.ofSeconds(61));
    Api.Answer again = keyed.post("/api/v1/notes", Sample.note("lost"));
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().get("id").asString()).isEqualTo(id);
  }

  @Test
  void refusesAnIdThatSomebodyElseMade() {
    String id = Sample.id();
    Api api = Sample.api(port);
    assertThat(api.post("/api/v1/notes", Sample.note(id, "mine")).status()).isEqualTo(201);
    Api.Answer taken = api.post("/api/v1/notes", Sample.note(id, "theirs"));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.json().get("code").asString()).isEqualTo("id.taken");
  }

  private Api keyed(String key) {
    return Sample.api(port).with("Idempotency-Key", key);
  }

  /** As if the process had died between the write and the answer. */
  private void forgetAnswer(Api.Answer first, Duration ago) {
    String thing = first.json().get("id").asString();
    Document record =
        Objects.requireNonNull(
            mongo.getCollection(KEYS).find(new Document("thing", thing)).first());
    mongo
        .getCollection(KEYS)
        .updateOne(
            new Document("_id", record.get("_id")),
            new Document("$unset", new Document("answer", ""))
                .append("$set", new Document("startedAt", Date.from(Instant.now().minus(ago)))));
  }
}
