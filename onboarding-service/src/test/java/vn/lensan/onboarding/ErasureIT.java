package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.engines.store.DocumentStore;
import vn.lensan.engines.store.DocumentStoreSettings;
import vn.lensan.onboarding.right.messaging.HoldErasuresAtStart;
import vn.lensan.platform.personal.PersonalDataCipher;
import vn.lensan.platform.personal.PersonalDataCipher.Sealed;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestBroker;
import vn.lensan.platform.testing.TestStore;
import vn.lensan.platform.testing.TestTopic;

/** After an erasure nothing of the person is found: store, journal, topics, log; sealed or not. */
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ErasureIT extends ImportRails {
  private static final Path FOLDER = folder();
  private static final String NAME = "Khuất Thị Quên";
  private static final String VILLAGE = "Thôn Vắng Bóng";
  private static final String MEMBER = "Khúc Văn Thành Viên";
  private static final String PROPOSED = "Khưu Thị Đề Nghị";

  /** "quên khuất" as it lies in the order of lists. */
  private static final String SORTED = "W[IR!OL[CZ%";

  private static final String RIGHTS = "/api/v1/rights-requests";

  private final MongoOperations mongo;
  private final PersonalDataCipher cipher;
  private final HoldErasuresAtStart ledger;
  private final String phone = Invented.phone();
  private final String earlierPhone = Invented.phone();
  private final String number = Invented.citizenNumber();
  private final String account = "77" + Invented.phone();
  private final String wantedAccount = "88" + Invented.phone();
  private final String declinedAccount = "99" + Invented.phone();
  private final String memberPhone = Invented.phone();

  ErasureIT(MongoOperations mongo, PersonalDataCipher cipher, HoldErasuresAtStart ledger) {
    this.mongo = mongo;
    this.cipher = cipher;
    this.ledger = ledger;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("erasure");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The stand-in with a journal on disk; a store that is given keeps its own past. */
  @DynamicPropertySource
  static void ownStore(DynamicPropertyRegistry properties) {
    String uri =
        TestStore.isStandIn()
            ? DocumentStore.start(DocumentStoreSettings.keptIn(FOLDER)).uri()
            : TestStore.uri();
    properties.add("spring.mongodb.uri", () -> uri);
    properties.add("lensan.database-prefix", () -> TestStore.databasePrefix() + "_erasure");
    properties.add("spring.application.name", () -> "onboarding-that-forgets");
  }

  /** Whatever can leave a trace: lists, keys, changes, refusals in words, photos. */
  private String lived() {
    Map<String, Object> head =
        Map.of("fullName", NAME, "phone", earlierPhone, "citizenNumber", number, "birthYear", 1985);
    Map<String, Object> told = Invented.with(Invented.household(head, OWN), "village", VILLAGE);
    told.put("position", Map.of("lat", 21.4321987, "lon", 106.5678123));
    told.put("crops", List.of(Map.of("commodity", "Vải thiều", "areaM2", 87650432)));
    String id =
        team()
            .with("Idempotency-Key", "quen-" + phone)
            .post(HOUSEHOLDS, told)
            .json()
            .path("id")
            .asString();
    String path = HOUSEHOLDS + "/" + id;
    team().with("If-Match", "*").patch(path, Map.of("head", Map.of("phone", phone)));
    String photo =
        team()
            .upload("/api/v1/photos", "a.png", ScopeMatrixIT.picture(), Map.of())
            .json()
            .path("id")
            .asString();
    Map<String, Object> consent =
        Invented.with(
            Invented.consent(OffsetDateTime.now().minusDays(1), "VOSO"),
            "proof",
            Map.of("means", "PHOTO", "photoId", photo));
    assertThat(team().post(path + "/consents", consent).status()).isEqualTo(201);
    commune()
        .post(path + "/verification", Map.of("decision", "DECLINE", "reason", "Sai tên " + NAME));
    askedForHelp(id);
    List<String> row = List.of(NAME, phone, "Phượng Sơn", "");
    done(province(), Sheets.list(row), "mode", "VALIDATE");
    assertThat(mongo.getCollection("import_files").countDocuments()).isPositive();
    doubted();
    assertThat(approve(id).status()).isEqualTo(200);
    paid(path);
    lookedFor(id);
    signedAndProposed(path, photo);
    Map<String, String> whose = Map.of("household", id);
    assertThat(team().upload("/api/v1/photos", "c.png", ScopeMatrixIT.picture(), whose).status())
        .isEqualTo(201);
    return id;
  }

  /** A list that a page holds until somebody says which column is the name. */
  private void doubted() {
    List<String> header = List.of("Người đại diện", "SĐT", "Xã");
    byte[] list = Sheets.separated(",", List.of(header, List.of(NAME, phone, "Phượng Sơn")));
    Map<String, String> form = Map.of("kind", "households", "mode", "VALIDATE", "onError", "ROWS");
    Api.Answer asked = province().upload("/office/imports", "a.csv", list, form);
    assertThat(asked.status()).as(asked.text()).isEqualTo(422);
    assertThat(mongo.getCollection("import_held").countDocuments()).isPositive();
  }

  /** What was said of a household in the work of a team, and by the household itself. */
  private void askedForHelp(String id) {
    String photo =
        team()
            .upload("/api/v1/photos", "b.png", ScopeMatrixIT.picture(), Map.of())
            .json()
            .path("id")
            .asString();
    Map<String, Object> difficulty =
        Map.of(
            "householdId",
            id,
            "about",
            "ORDER",
            "text",
            "Khó của " + NAME,
            "photoIds",
            List.of(photo));
    String raised = team().post(DifficultyIT.DIFFICULTIES, difficulty).json().path("id").asString();
    team()
        .with("If-Match", "*")
        .post(DifficultyIT.DIFFICULTIES + "/" + raised + "/answer", Map.of("text", "Gọi " + phone));
    String team = commune().post(TeamIT.TEAMS, TeamIT.told(OWN)).json().path("id").asString();
    Map<String, Object> help =
        Map.of("householdId", id, "kind", "OTHER", "on", "2026-11-20", "note", "Nhà " + NAME);
    assertThat(team().post(TeamIT.TEAMS + "/" + team + "/help", help).status()).isEqualTo(201);
    Api.Answer page = Forms.opened(team(), Api.onPort(port), id);
    Map<String, String> score =
        Map.of(
            "visit",
            Forms.hidden(page, "visit"),
            "question",
            Forms.hidden(page, "question"),
            "score",
            "5",
            "comment",
            "Tôi là " + NAME);
    assertThat(Forms.send(Api.onPort(port), "/own/visit/satisfaction", score).status())
        .isEqualTo(200);
    assertThat(everythingStored())
        .contains("Khó của " + NAME, "Gọi " + phone, "Nhà " + NAME, "Tôi là " + NAME);
  }

  /** An account whose number was to be changed, and is to be changed again. */
  private void paid(String household) {
    Map<String, String> bank =
        Map.of(
            "kind", "PAYMENT",
            "provider", "BANK",
            "number", account,
            "openedOn", "2026-10-01");
    Api.Answer made = team().post(household + "/accounts", bank);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = household + "/accounts/" + made.json().path("id").asString();
    String declined = proposed(path, declinedAccount);
    Map<String, String> no = Map.of("decision", "DECLINE", "reason", "Không phải số của " + NAME);
    assertThat(commune().post("/api/v1/proposals/" + declined + "/decision", no).status())
        .isEqualTo(200);
    proposed(path, wantedAccount);
  }

  private String proposed(String account, String becomes) {
    Api.Answer proposed =
        team()
            .with("If-Match", "*")
            .patch(account, Map.of("number", becomes, "reason", "Theo lời " + NAME));
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(202);
    return proposed.json().at("/proposal/id").asString();
  }

  /** What else is said of people: a member, another head, a transfer, a signed sheet. */
  private void signedAndProposed(String path, String photo) {
    Map<String, Object> member = Map.of("fullName", MEMBER, "phone", memberPhone);
    Api repeating = team().with("Idempotency-Key", "member-" + memberPhone);
    assertThat(repeating.post(path + "/members", member).status()).isEqualTo(201);
    Map<String, Object> signed =
        Map.of(
            "textVersion", "2026-11",
            "signedAt", "2026-11-02T08:00:00+07:00",
            "proofPhotoId", photo);
    assertThat(team().post(path + "/quality-commitments", signed).status()).isEqualTo(201);
    Map<String, Object> other = Map.of("head", Map.of("fullName", PROPOSED));
    assertThat(team().with("If-Match", "*").patch(path, other).json().path("proposals").size())
        .isOne();
    Map<String, Object> transfer =
        Map.of("unit", Invented.unit(SIBLING), "village", VILLAGE, "reason", MEMBER + " chuyển đi");
    assertThat(commune().post(path + "/transfers", transfer).status()).isEqualTo(201);
  }

  /** Searches that found the person, one that did not, a read, and broken glass. */
  private void lookedFor(String id) {
    for (String typed : List.of("?q=khuat+quen", "?q=" + phone, "?village=" + encoded(VILLAGE))) {
      assertThat(ids(team().get(HOUSEHOLDS + typed).json())).as(typed).contains(id);
    }
    Api beside = as("beside-eraser", Role.COMMUNE, SIBLING);
    for (String typed : List.of(NAME, number, phone)) {
      assertThat(ids(beside.get(HOUSEHOLDS + "?q=" + encoded(typed)).json())).isEmpty();
    }
    String code = team().get(HOUSEHOLDS + "/" + id).json().path("code").asString();
    Map<String, String> why = Map.of("code", code, "reason", "Tìm gấp " + NAME + ", " + phone);
    assertThat(beside.post("/api/v1/break-glass", why).status()).isEqualTo(201);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void erase(String id) {
    Api.Answer asked =
        team()
            .post(
                RIGHTS,
                Map.of("householdId", id, "kind", "ERASE", "way", "IN_PERSON", "note", NAME));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    String request = RIGHTS + "/" + asked.json().path("id").asString();
    Api officer = commune().with("If-Match", "*");
    assertThat(officer.post(request + "/completion", "").status()).isEqualTo(409);
    assertThat(officer.post(request + "/answer", "").status()).isEqualTo(200);
    Api sameOne = as("test-team", Role.COMMUNE, OWN).with("If-Match", "*");
    assertThat(sameOne.post(request + "/completion", "").status()).isEqualTo(403);
    assertThat(officer.post(request + "/completion", "").status()).isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .until(() -> commune().get(request).json().path("state").asString().equals("DONE"));
  }

  private List<String> values() {
    return List.of(
        NAME,
        "khuat",
        VILLAGE,
        "Vắng Bóng",
        phone.substring(1),
        earlierPhone.substring(1),
        number,
        account,
        wantedAccount,
        declinedAccount,
        memberPhone.substring(1),
        MEMBER,
        PROPOSED,
        "21.4321987",
        "106.5678123",
        "87650432",
        SORTED);
  }

  @Test
  void leavesNothingOfThePersonAndTheHouseholdStaysCounted(CapturedOutput log) throws Exception {
    String id = lived();
    String before = everythingStored();
    assertThat(before).contains(values());
    erase(id);
    String stored = everythingStored();
    values().forEach(value -> assertThat(stored.contains(value)).as(value).isFalse());
    assertThat(mongo.getCollection("photo_chunks").countDocuments()).isZero();
    assertThat(mongo.getCollection("import_files").countDocuments()).isZero();
    nothingOnTopics();
    nothingInTheJournal();
    assertThat(log.getAll()).as("it was logged at all").contains("Glass was broken");
    values().forEach(value -> assertThat(log.getAll().contains(value)).as(value).isFalse());
    Document kept = mongo.getCollection("accounts").find(new Document("householdId", id)).first();
    assertThat(kept).as("it stays counted").containsEntry("state", "OPENED");
    JsonNode left = team().get(HOUSEHOLDS + "/" + id).json();
    assertThat(left.path("status").asString()).isEqualTo("ERASED");
    assertThat(left.path("code").asString()).isNotBlank();
    List<Published> told = Published.on("vn.lensan.onboarding.household", id);
    assertThat(told.getLast().type()).isEqualTo("vn.lensan.onboarding.household.erased.v1");
    told.forEach(Published::assertKeepsItsContract);
    Published.on("vn.lensan.onboarding.erasure", id).forEach(Published::assertKeepsItsContract);
    assertThat(
            team()
                .with("If-Match", "*")
                .patch(HOUSEHOLDS + "/" + id, Map.of("village", "X"))
                .status())
        .isEqualTo(410);
    JsonNode chain =
        as("auditor", Role.AUDITOR, NATION)
            .get("/api/v1/system/onboarding-that-forgets/log-check")
            .json();
    assertThat(chain.path("intact").asBoolean()).as(chain.toString()).isTrue();
  }

  @Test
  void forgetsThePersonInTheAliasOfAMergeToo() {
    String kept = lived();
    String alias =
        registeredId(
            Invented.with(
                Invented.household(Map.of("fullName", NAME, "phone", phone), OWN),
                "village",
                VILLAGE));
    merge(kept, alias);
    assertThat(everythingStored()).contains("Cùng là " + NAME);
    erase(kept);
    await().atMost(PATIENCE).until(() -> "ERASED".equals(household(alias).get("status")));
    await().atMost(PATIENCE).until(() -> !everythingStored().contains(NAME));
    String stored = everythingStored();
    values().forEach(value -> assertThat(stored.contains(value)).as(value).isFalse());
  }

  private void merge(String kept, String alias) {
    String pair =
        await()
            .atMost(PATIENCE)
            .until(() -> Pairs.with(commune(), kept, alias), found -> !found.isEmpty())
            .getFirst()
            .path("id")
            .asString();
    Map<String, Object> decision =
        Map.of("decision", "MERGE", "keep", kept, "reason", "Cùng là " + NAME);
    Api.Answer merged =
        commune().with("If-Match", "*").post(Pairs.DUPLICATES + "/" + pair + "/decision", decision);
    assertThat(merged.status()).as(merged.text()).isEqualTo(200);
  }

  @Test
  void erasesAgainWhenABackupBroughtThePersonBack() {
    String id = lived();
    await().atMost(PATIENCE).until(() -> !household(id).toJson().contains("\"entryId\""));
    Document backup = household(id);
    erase(id);
    await()
        .atMost(PATIENCE)
        .until(() -> !Published.on("vn.lensan.onboarding.erasure", id).isEmpty());
    mongo.getCollection("erasures").deleteOne(new Document("_id", id));
    mongo.getCollection("households").replaceOne(new Document("_id", id), backup);
    assertThat(household(id).toJson()).contains(NAME);
    ledger.hold();
    await().atMost(PATIENCE).until(() -> !everythingStored().contains(NAME));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                mongo
                        .getCollection("erasures")
                        .countDocuments(new Document("finishedAt", new Document("$exists", true)))
                    > 0);
  }

  private Document household(String id) {
    Document found = mongo.getCollection("households").find(new Document("_id", id)).first();
    assertThat(found).isNotNull();
    return found;
  }

  private String everythingStored() {
    StringBuilder all = new StringBuilder();
    for (String collection : mongo.getCollectionNames()) {
      // Its pieces of code and units are no person's.
      if (!collection.equals("org_units") && !collection.equals("boundaries")) {
        mongo.findAll(Document.class, collection).forEach(document -> read(document, all));
      }
    }
    return all.toString();
  }

  /** What is encrypted is opened: an erased value must not lie there sealed either. */
  private void read(@Nullable Object value, StringBuilder all) {
    if (value instanceof Document sealed && sealed.get("v") instanceof Binary bytes) {
      all.append(opened(sealed.getString("k"), bytes)).append('\n');
    } else if (value instanceof Document piece && piece.get("bytes") instanceof Binary bytes) {
      all.append(piece.getString("keyId") == null ? "" : opened(piece.getString("keyId"), bytes));
    } else if (value instanceof Document document) {
      document.values().forEach(one -> read(one, all));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> read(one, all));
    } else if (value != null) {
      all.append(value).append('\n');
    }
  }

  private String opened(String key, Binary bytes) {
    return new String(cipher.open(new Sealed(key, bytes.getData())), StandardCharsets.UTF_8);
  }

  private void nothingOnTopics() throws Exception {
    Properties broker = new Properties();
    broker.put("bootstrap.servers", TestBroker.bootstrapServers());
    try (Admin admin = Admin.create(broker)) {
      for (String topic : admin.listTopics().names().get()) {
        TestTopic.records(topic).stream()
            .filter(record -> record.value() != null)
            .map(record -> new String(record.value(), StandardCharsets.UTF_8))
            .forEach(
                text -> assertThat(text).as(topic).doesNotContain(NAME, VILLAGE, number, account));
      }
    }
  }

  private static void nothingInTheJournal() {
    if (TestStore.isStandIn()) {
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  !Files.readString(
                          FOLDER.resolve("documents.journal"), StandardCharsets.ISO_8859_1)
                      .contains(
                          new String(
                              NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }
  }
}
