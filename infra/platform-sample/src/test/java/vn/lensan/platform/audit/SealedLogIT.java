package vn.lensan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.time.Days;
import vn.lensan.sample.SampleTest;

/** Whoever changes, takes out or cuts off entries of a log is found, and where. */
@SampleTest
@Import(SealedLogIT.Time.class)
@TestPropertySource(
    properties = {
      "spring.application.name=audited-service",
      "spring.mongodb.database=${lensan.database-prefix}_audited"
    })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SealedLogIT {
  private static final String LOG = "note_log";
  private final MongoOperations mongo;
  private final Sealer sealer;
  private final MovingClock clock;
  @LocalServerPort private int port;

  SealedLogIT(MongoOperations mongo, Sealer sealer, Clock clock) {
    this.mongo = mongo;
    this.sealer = sealer;
    this.clock = (MovingClock) clock;
  }

  @TestConfiguration
  static class Time {
    @Bean
    Clock clock() {
      return new MovingClock();
    }
  }

  @Test
  void findsAnAlteredPlainField() {
    String id = sealed();
    tampered(LOG, id, entry -> entry.put("actor", "somebody else"), "ALTERED", id);
  }

  @Test
  void findsAnAlteredPersonalValue() {
    String id = sealed();
    Document before = entry(id);
    set(id, new Update().set("author", new PersonalText("Người Khác")));
    assertFirst("ALTERED", id);
    mongo.save(before, LOG);
    assertIntact();
  }

  @Test
  void findsAMissingEntry() {
    String id = sealed();
    Document before = entry(id);
    mongo.remove(one(id), LOG);
    assertFirst("MISSING", id);
    mongo.save(before, LOG);
    assertIntact();
  }

  @Test
  void findsAnAlteredAndAMissingSeal() {
    long number = sealOf(sealed());
    tampered(Seal.COLLECTION, number, seal -> seal.put("stable", "0"), "ALTERED", null);
    Document before = Objects.requireNonNull(find(Seal.COLLECTION, number));
    sealed();
    mongo.remove(one(number), Seal.COLLECTION);
    assertThat(check("").at("/first/fault").asString()).isEqualTo("MISSING");
    assertThat(check("").at("/first/number").asLong()).isEqualTo(number);
    mongo.save(before, Seal.COLLECTION);
    assertIntact();
  }

  @Test
  void findsThatTheEndWasCutOff() {
    sealed();
    sealAll();
    nextDay();
    String day = Days.today(clock).minusDays(1).toString();
    Document last = Objects.requireNonNull(lastSeal());
    mongo.remove(one(Objects.requireNonNull(last.get("_id"))), Seal.COLLECTION);
    assertThat(check("?day=" + day).at("/first/fault").asString()).isEqualTo("CUT");
    mongo.save(last, Seal.COLLECTION);
    assertIntact();
  }

  @Test
  void findsAForgedHead() {
    sealed();
    nextDay();
    String day = Days.today(clock).minusDays(1).toString();
    Document head = Objects.requireNonNull(find(LogHead.COLLECTION, day));
    String signature = head.getString("signature");
    String forged = (signature.startsWith("A") ? "B" : "A") + signature.substring(1);
    mongo.updateFirst(one(day), Update.update("signature", forged), LogHead.COLLECTION);
    assertThat(check("?day=" + day).at("/first/fault").asString()).isEqualTo("ALTERED");
    mongo.updateFirst(one(day), Update.update("signature", signature), LogHead.COLLECTION);
    assertIntact();
  }

  @Test
  void letsPersonalValuesBeErasedOrEncryptedAnew() {
    String id = sealed();
    Document before = entry(id);
    set(id, new Update().set("author", new PersonalText("Trần Văn Mẫu")));
    assertThat(entry(id)).isNotEqualTo(before);
    assertIntact();
    set(id, new Update().unset("author"));
    assertFirst("ALTERED", id);
    set(id, new Update().set(AuditedLog.ERASED, new Date()));
    assertIntact();
  }

  @Test
  void signsTheHeadOfADayAndSendsItOnce() {
    String id = sealed();
    LocalDate day = Days.today(clock);
    nextDay();
    String topic = "vn.lensan.audited.log-head";
    List<ConsumerRecord<String, byte[]>> heads =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> TestTopic.records(topic, day.toString()), found -> !found.isEmpty());
    String json = new String(heads.getFirst().value(), StandardCharsets.UTF_8);
    assertThat(EventContracts.violations("vn.lensan.onboarding.log-head.signed.v1", json))
        .isEmpty();
    assertThat(heads.stream().map(head -> TestTopic.header(head, "ce_id")).distinct()).hasSize(1);
    // What comes late goes into the open day and leaves the closed one alone.
    String late = sealed();
    assertThat(find(Seal.COLLECTION, sealOf(late)))
        .containsEntry("day", day.plusDays(1).toString());
    assertThat(find(Seal.COLLECTION, sealOf(id))).containsEntry("day", day.toString());
    assertThat(check("?day=" + day).get("intact").asBoolean()).isTrue();
  }

  @Test
  void sealsEachEntryOnceThoughManySealAtOnce() {
    IntStream.range(0, 300)
        .forEach(
            number ->
                mongo.save(
                    new Document("_id", "bulk-" + clock.millis() + '-' + number)
                        .append("at", new Date()),
                    LOG));
    List<CompletableFuture<Void>> sealers =
        Stream.generate(() -> CompletableFuture.runAsync(this::sealAll, Thread::startVirtualThread))
            .limit(4)
            .toList();
    sealers.forEach(CompletableFuture::join);
    sealAll();
    assertIntact();
    assertThat(mongo.count(new Query(), Seal.COLLECTION)).isEqualTo(mongo.count(new Query(), LOG));
  }

  /** A new entry of the log that is sealed. */
  private String sealed() {
    String id = "entry-" + UUID.randomUUID();
    mongo.insert(new Entry(id, new PersonalText("Trần Văn Mẫu"), "tester", new Date()), LOG);
    sealAll();
    assertThat(entry(id).get(AuditedLog.SEAL)).isNotNull();
    return id;
  }

  private record Entry(String id, PersonalText author, String actor, Date at) {}

  private void sealAll() {
    await().atMost(Duration.ofSeconds(30)).until(() -> !sealer.seal() && unsealed() == 0);
  }

  private long unsealed() {
    return mongo.count(Query.query(Criteria.where(AuditedLog.SEAL).is(null)), LOG);
  }

  private void nextDay() {
    clock.ahead(Duration.ofDays(1));
    sealAll();
  }

  private void tampered(
      String collection,
      Object id,
      Consumer<Document> change,
      String fault,
      @Nullable String entry) {
    Document before = Objects.requireNonNull(find(collection, id));
    Document changed = new Document(before);
    change.accept(changed);
    mongo.save(changed, collection);
    assertThat(check("").at("/first/fault").asString()).isEqualTo(fault);
    if (entry != null) {
      assertFirst(fault, entry);
    }
    mongo.save(before, collection);
    assertIntact();
  }

  private void assertFirst(String fault, String entry) {
    JsonNode result = check("");
    assertThat(result.get("intact").asBoolean()).isFalse();
    assertThat(result.at("/first/fault").asString()).isEqualTo(fault);
    assertThat(result.at("/first/entryId").asString()).isEqualTo(entry);
  }

  private void assertIntact() {
    assertThat(check("").get("intact").asBoolean()).as(check("").toString()).isTrue();
  }

  private JsonNode check(String query) {
    Api.Answer answer =
        Api.onPort(port)
            .as(TestIdentity.token("auditor", Role.AUDITOR, "2025-07-01:VN"))
            .get("/api/v1/system/audited-service/log-check" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private long sealOf(String entry) {
    return entry(entry).get(AuditedLog.SEAL, Number.class).longValue();
  }

  private Document lastSeal() {
    List<Document> seals = mongo.findAll(Document.class, Seal.COLLECTION);
    return seals.stream()
        .max(Comparator.comparingLong(seal -> seal.get("_id", Number.class).longValue()))
        .orElseThrow();
  }

  private Document entry(String id) {
    return Objects.requireNonNull(find(LOG, id));
  }

  private @Nullable Document find(String collection, Object id) {
    return mongo.findById(id, Document.class, collection);
  }

  private void set(String id, Update update) {
    mongo.updateFirst(one(id), update, LOG);
  }

  private static Query one(Object id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
