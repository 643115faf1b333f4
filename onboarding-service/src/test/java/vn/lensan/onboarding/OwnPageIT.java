package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** The household at its own page: what opens it, what it shows, what it does, what it refuses. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OwnPageIT extends OnboardingRails {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private final MongoOperations mongo;

  OwnPageIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private Api visitor() {
    return Api.onPort(port);
  }

  private Api.Answer opened(String household) {
    return Forms.opened(team(), visitor(), household);
  }

  private Api.Answer act(Api.Answer page, String what, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("visit", Forms.hidden(page, "visit"));
    return Forms.send(visitor(), "/own/visit/" + what, all);
  }

  @Test
  void opensALinkOnceAndOnlyByItsButton() {
    String household = registeredId(Invented.household("Hộ Mở Một Lần", "0981555666"));
    String path = Forms.path(team().post(HOUSEHOLDS + "/" + household + "/own-links", ""));
    for (int look = 0; look < 3; look++) {
      Api.Answer seen = visitor().get(path);
      assertThat(seen.status()).isEqualTo(200);
      assertThat(seen.text()).contains("Mở trang của tôi").doesNotContain("Mở Một Lần", "0981");
    }
    Api.Answer page = Forms.send(visitor(), path, Map.of());
    assertThat(page.text()).contains("Hộ Mở Một Lần", "981555666");
    assertThat(page.header("cache-control").orElse("")).contains("no-store");
    assertThat(page.header("referrer-policy").orElse("")).contains("no-referrer");
    assertThat(page.header("content-security-policy").orElse("")).contains("default-src 'none'");
    assertThat(page.header("set-cookie")).isEmpty();
    Api.Answer again = Forms.send(visitor(), path, Map.of());
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.text()).contains("đã dùng rồi").doesNotContain("Mở Một Lần", "981555666");
    String token = path.substring(path.lastIndexOf('/') + 1);
    assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    mongo
        .findAll(Document.class, "own_links")
        .forEach(link -> assertThat(link.toString()).doesNotContain(token));
    assertThat(
            mongo
                .getCollection("own_data_looks")
                .countDocuments(new Document("householdId", household)))
        .isOne();
  }

  @Test
  void refusesWhatIsExpiredMadeUpOrOfAnotherKind() {
    String household = registeredId(Invented.household("Hộ Hết Hạn"));
    String path = Forms.path(team().post(HOUSEHOLDS + "/" + household + "/own-links", ""));
    String token = path.substring(path.lastIndexOf('/') + 1);
    assertThat(visitor().get("/own/qr/" + token).status()).isEqualTo(404);
    mongo
        .getCollection("own_links")
        .updateMany(
            new Document("householdId", household),
            new Document("$set", new Document("expiresAt", Date.from(Instant.now()))));
    Api.Answer expired = Forms.send(visitor(), path, Map.of());
    assertThat(expired.status()).isEqualTo(410);
    assertThat(expired.text()).contains("hết hạn", "expired");
    assertThat(visitor().get("/own/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Forms.send(visitor(), "/own/visit/withdrawal", Map.of("visit", "x")).status())
        .isEqualTo(410);
    Api beside = as("beside", Role.TEAM, SIBLING);
    assertThat(beside.post(HOUSEHOLDS + "/" + household + "/own-links", "").status())
        .isEqualTo(404);
  }

  @Test
  void asksAtAPrintedCodeAndLocksAfterFiveGuesses() {
    String household = registeredId(Invented.household("Hộ Có Mã In", "0981444321"));
    String path = Forms.path(team().post(HOUSEHOLDS + "/" + household + "/own-qr", ""));
    assertThat(visitor().get(path).text()).contains("4 số cuối").doesNotContain("Có Mã In");
    Api.Answer right = Forms.send(visitor(), path, Map.of("answer", "4321"));
    assertThat(right.text()).contains("Hộ Có Mã In", "321").doesNotContain("981444321");
    for (int guess = 0; guess < 4; guess++) {
      Api.Answer wrong = Forms.send(visitor(), path, Map.of("answer", "000" + guess));
      assertThat(wrong.status()).isEqualTo(422);
      assertThat(wrong.text()).contains("Chưa đúng").doesNotContain("Có Mã In");
    }
    assertThat(Forms.send(visitor(), path, Map.of("answer", "9999")).status()).isEqualTo(429);
    Api.Answer locked = Forms.send(visitor(), path, Map.of("answer", "4321"));
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.text()).contains("tạm khoá").doesNotContain("Có Mã In");
    String next = Forms.path(team().post(HOUSEHOLDS + "/" + household + "/own-qr", ""));
    assertThat(visitor().get(path).status()).isEqualTo(410);
    assertThat(visitor().get(next).status()).isEqualTo(200);
    assertThat(team().post(HOUSEHOLDS + "/" + household + "/own-qr/revocation", "").status())
        .isEqualTo(204);
    assertThat(visitor().get(next).status()).isEqualTo(410);
  }

  @Test
  void withdrawsAtOnceAndAgreesOnlyToWhatIsTicked() {
    String household = registeredId(Invented.household("Hộ Đổi Ý"));
    String ledger = HOUSEHOLDS + "/" + household + "/consents";
    team().post(ledger, Invented.consent(OffsetDateTime.now().minusDays(1), "VOSO"));
    assertThat(approve(household).status()).isEqualTo(200);
    assertThat(particulars(household)).isEqualTo(200);
    Api.Answer page = opened(household);
    assertThat(page.text()).contains("Voso");
    Api.Answer after = act(page, "withdrawal", Map.of("consent", Forms.hidden(page, "consent")));
    assertThat(after.text()).contains("Đã rút lại");
    assertThat(particulars(household)).isEqualTo(409);
    assertThat(act(page, "consent", Map.of()).text()).contains("Chưa chọn sàn nào");
    assertThat(team().get(ledger).json().path("active")).isEmpty();
    assertThat(act(page, "consent", Map.of("receiver", "AI_DO")).status()).isEqualTo(200);
    assertThat(team().get(ledger).json().path("active")).isEmpty();
    act(page, "consent", Map.of("receiver", "VOSO"));
    act(page, "consent", Map.of("receiver", "VOSO"));
    assertThat(team().get(ledger).json().path("active")).hasSize(1);
    assertThat(team().get(ledger).json().path("items")).hasSize(2);
    assertThat(particulars(household)).isEqualTo(200);
  }

  private int particulars(String household) {
    return as("catalog-service", Role.SERVICE)
        .post(
            "/internal/v1/households/" + household + "/seller-particulars",
            Map.of("receiver", "VOSO"))
        .status();
  }

  @Test
  void asksForHelpOnceReadsTheAnswerAndScoresOnce() {
    String household = registeredId(Invented.household("Hộ Xin Giúp"));
    Api.Answer page = opened(household);
    Map<String, String> form =
        Map.of("form", Forms.hidden(page, "form"), "about", "DELIVERY", "text", SCRIPT);
    Api.Answer sent = act(page, "difficulty", form);
    assertThat(sent.text()).contains("Đã gửi", "&lt;script&gt;").doesNotContain(SCRIPT);
    act(page, "difficulty", form);
    String queue = DifficultyIT.DIFFICULTIES + "?household=" + household;
    assertThat(ids(team().get(queue).json())).hasSize(1);
    String id = ids(team().get(queue).json()).getFirst();
    team()
        .with("If-Match", "*")
        .post(DifficultyIT.DIFFICULTIES + "/" + id + "/answer", Map.of("text", "Mai tổ tới giúp"));
    Api.Answer read = opened(household);
    assertThat(read.text()).contains("Mai tổ tới giúp", "Bà con thấy thế nào?");
    String question = Forms.hidden(read, "question");
    assertThat(act(read, "satisfaction", Map.of("question", question, "score", "6")).status())
        .isEqualTo(422);
    Map<String, String> score = Map.of("question", question, "score", "5", "comment", SCRIPT);
    assertThat(act(read, "satisfaction", score).text())
        .contains("Cảm ơn")
        .doesNotContain("Bà con thấy thế nào?");
    assertThat(act(read, "satisfaction", score).status()).isEqualTo(409);
    Api.Answer stranger = opened(registeredId(Invented.household("Hộ Khác Nhà")));
    assertThat(act(stranger, "satisfaction", score).status()).isEqualTo(404);
    await()
        .atMost(PATIENCE)
        .until(() -> Published.on("vn.lensan.onboarding.team", question), found -> !found.isEmpty())
        .forEach(Published::assertKeepsItsContract);
  }

  @Test
  void losesNothingThatWasTypedAndTakesNoFloodOfWords() {
    Api.Answer page = opened(registeredId(Invented.household("Hộ Viết Dài")));
    String form = Forms.hidden(page, "form");
    Api.Answer long2001 = act(page, "difficulty", Map.of("form", form, "text", "a".repeat(2001)));
    assertThat(long2001.status()).isEqualTo(422);
    assertThat(long2001.text()).contains("a".repeat(2000));
    assertThat(act(page, "difficulty", Map.of("form", form, "text", "b".repeat(2 << 20))).status())
        .isIn(400, 413);
    Api.Answer noTopic =
        act(page, "difficulty", Map.of("form", form, "text", "Chữ", "about", "KHONG_CO"));
    assertThat(noTopic.status()).isEqualTo(400);
    assertThat(noTopic.text()).startsWith("<!DOCTYPE html>");
    assertThat(act(page, "difficulty", Map.of("form", "x", "text", "Chữ")).status()).isEqualTo(422);
  }

  @Test
  void endsWithTheVisitAndSaysPolitelyThatAHouseholdWasErased() {
    String household = registeredId(Invented.household("Hộ Đã Quên"));
    Api.Answer page = opened(household);
    String printed = Forms.path(team().post(HOUSEHOLDS + "/" + household + "/own-qr", ""));
    mongo
        .getCollection("own_visits")
        .updateMany(
            new Document("householdId", household),
            new Document("$set", new Document("until", Date.from(Instant.now()))));
    assertThat(act(page, "withdrawal", Map.of("consent", "x")).status()).isEqualTo(410);
    mongo
        .getCollection("households")
        .updateOne(
            new Document("_id", household),
            new Document(
                "$set",
                new Document("status", "ERASED")
                    .append("erasedOn", Days.of(Instant.now()).toString())));
    Api.Answer erased = visitor().get(printed);
    assertThat(erased.status()).isEqualTo(410);
    assertThat(erased.text()).contains("đã được xoá").doesNotContain("Đã Quên");
    assertThat(team().post(HOUSEHOLDS + "/" + household + "/own-links", "").status())
        .isEqualTo(410);
  }
}
