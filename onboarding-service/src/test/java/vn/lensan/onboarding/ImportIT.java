package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Lists of households, from the upload to the report. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportIT extends ImportRails {
  private static final List<String> NAMELESS = List.of("", "0981000001", "Phượng Sơn", "");

  private final MongoOperations mongo;

  ImportIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private long registeredBy(String client) {
    return mongo.getCollection("households").countDocuments(new Document("registeredBy", client));
  }

  @Test
  void changesNothingWhenItOnlyValidates() {
    Api caller = as("validator", Role.PROVINCE, PROVINCE);
    JsonNode job =
        done(caller, Sheets.list(Sheets.person("Hộ Xem Thử"), NAMELESS), "mode", "VALIDATE");
    assertCounts(job, 1, 0, 1);
    assertThat(rows(caller, job, "REFUSED")).containsExactly("3 name.missing");
    assertThat(registeredBy("validator")).isZero();
    assertThat(Published.on("vn.lensan.onboarding.import-row", job.path("id").asString()))
        .isEmpty();
  }

  @Test
  void writesAllOrNothingWhenAsked() {
    Api caller = as("all-or-none", Role.PROVINCE, PROVINCE);
    List<String> good = Sheets.person("Hộ Cùng Đi");
    JsonNode failed = done(caller, Sheets.list(good, NAMELESS), "onError", "ALL");
    assertThat(failed.path("state").asString()).isEqualTo("failed");
    assertThat(failed.path("problem").asString()).isEqualTo("import.rows-refused");
    assertThat(registeredBy("all-or-none")).isZero();
    assertCounts(done(caller, Sheets.list(good), "onError", "ALL"), 1, 0, 0);
    assertThat(registeredBy("all-or-none")).isOne();
  }

  @Test
  void readsSemicolonsAndTheMarkInFront() {
    Api caller = as("separated", Role.COMMUNE, OWN);
    byte[] plain =
        Sheets.separated(
            ";",
            List.of(
                List.of("DANH SÁCH HỘ", "", "", ""),
                List.of("ho va ten", "SDT", "Mã xã", "Ghi chú"),
                List.of("Hộ Chấm Phẩy", Invented.phone(), "07582", "x")));
    byte[] marked = new byte[plain.length + 3];
    System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
    System.arraycopy(plain, 0, marked, 3, plain.length);
    JsonNode job = done(caller, marked);
    assertCounts(job, 1, 0, 0);
    assertThat(job.path("unknownColumns").path(0).asString()).isEqualTo("Ghi chú");
  }

  @Test
  void consentsOnlyWhenTheTextAndTheDayAreNamed() {
    Api caller = as("consents", Role.PROVINCE, PROVINCE);
    byte[] list = Sheets.list(Sheets.person("Hộ Đồng Ý"));
    done(caller, list);
    assertThat(consents()).isEmpty();
    String[] named = {"consentTextVersion", "2026-10", "consentGivenOn", "2026-11-10"};
    assertThat(done(caller, list, named).path("updated").asInt()).isOne();
    assertCounts(done(caller, list, named), 0, 1, 0);
    assertThat(consents()).hasSize(1);
  }

  private List<Document> consents() {
    return mongo
        .getCollection("households")
        .find(new Document("registeredBy", "consents"))
        .first()
        .getList("consents", Document.class);
  }

  @Test
  void refusesRowsOutsideTheStartersUnits() {
    Api caller = commune();
    JsonNode job = done(caller, Sheets.list(Sheets.person("Hộ Xã Khác")));
    assertThat(rows(caller, job, "REFUSED")).containsExactly("2 unit.outside");
    Published told =
        Published.on("vn.lensan.onboarding.import-row", job.path("id").asString()).getFirst();
    assertThat(told.json()).contains("07582").doesNotContain("07612");
  }

  @Test
  void reportsInAWorkbookThatNamesTheReasons() throws IOException {
    Api caller = as("reader", Role.PROVINCE, PROVINCE);
    JsonNode job = done(caller, Sheets.list(NAMELESS, Sheets.person("=1+1")));
    Api.Answer report = caller.get(IMPORTS + "/" + job.path("id").asString() + "/report");
    assertThat(report.header("Content-Type").orElseThrow()).contains("spreadsheetml");
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(report.bytes()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Họ và tên");

      assertThat(rows.get(2).getCellText(0)).isEqualTo("'=1+1");
    }
  }

  @Test
  void tellsProgressUntilTheEnd() {
    Api caller = as("listener", Role.PROVINCE, PROVINCE);
    String job =
        started(
            caller, "a.csv", Sheets.list(Sheets.person("Hộ Nghe Tin")), Sheets.form("households"));
    Api.Answer stream =
        caller.with("Accept", "text/event-stream").get(IMPORTS + "/" + job + "/events");
    assertThat(stream.status()).isEqualTo(200);
    assertThat(stream.text()).contains("event:progress").contains("\"state\":\"succeeded\"");
  }

  @Test
  void stopsWhenCancelled() {
    Api caller = as("canceller", Role.PROVINCE, PROVINCE);
    List<List<String>> rows =
        IntStream.range(0, 4_000).mapToObj(i -> Sheets.person("Hộ Thứ " + i)).toList();
    byte[] list = Sheets.list(rows.<List<String>>toArray(List[]::new));
    String job = started(caller, "a.csv", list, Sheets.form("households"));
    Api.Answer cancelled = caller.post(IMPORTS + "/" + job + "/cancel", "");
    assertThat(cancelled.json().path("state").asString()).isEqualTo("cancelled");
    long stored = registeredBy("canceller");
    await().during(java.time.Duration.ofSeconds(1)).until(() -> registeredBy("canceller") <= 4_000);
    JsonNode after = caller.get(IMPORTS + "/" + job).json();
    assertThat(after.path("state").asString()).isEqualTo("cancelled");
    assertThat(registeredBy("canceller")).isLessThanOrEqualTo(stored + 500).isLessThan(4_000);
  }

  @Test
  void showsJobsOfOthersToThoseAboveOnly() {
    Api caller = as("sibling-commune", Role.COMMUNE, SIBLING);
    String job =
        started(
            caller,
            "a.csv",
            Sheets.list(List.of("Hộ Bên Kia", Invented.phone(), "", "")),
            Sheets.form("households"));
    over(caller, job);
    String path = IMPORTS + "/" + job;
    assertThat(province().get(path).status()).isEqualTo(200);
    assertThat(ids(province().get(IMPORTS + "?limit=200").json())).contains(job);
    for (Api other : List.of(commune(), as("north", Role.PROVINCE, "2025-07-01:14"))) {
      assertThat(other.get(path).status()).isEqualTo(404);
      assertThat(other.get(path + "/report").status()).isEqualTo(404);
      assertThat(other.get(path + "/rows").status()).isEqualTo(404);
      assertThat(other.get(path + "/events").status()).isEqualTo(404);
      assertThat(other.post(path + "/cancel", "").status()).isEqualTo(404);
      assertThat(ids(other.get(IMPORTS + "?limit=200").json())).doesNotContain(job);
    }
    assertThat(team().get(path).status()).isEqualTo(403);
  }

  @Test
  void doublesNothingAfterACrash() {
    Api caller = as("crashed", Role.PROVINCE, PROVINCE);
    JsonNode before =
        done(caller, Sheets.list(Sheets.person("Hộ Trước Khi Sập"), NAMELESS, Sheets.person("Hộ")));
    String id = before.path("id").asString();
    Document again =
        new Document("state", "RUNNING")
            .append(
                "tally",
                new Document("created", 1)
                    .append("updated", 0)
                    .append("unchanged", 0)
                    .append("refused", 0)
                    .append("doubtful", 0))
            .append("reachedRow", 2)
            .append(
                "work",
                new Document("at", Date.from(Instant.EPOCH))
                    .append("attempts", 0)
                    .append("leasedUntil", Date.from(Instant.EPOCH)));
    mongo
        .getCollection("import_jobs")
        .updateOne(
            new Document("_id", id),
            new Document("$set", again).append("$unset", new Document("finishedAt", "")));
    JsonNode after = over(caller, id);
    assertCounts(after, 2, 0, 1);
    assertThat(registeredBy("crashed")).isEqualTo(2);
    assertThat(Published.on("vn.lensan.onboarding.import-row", id)).hasSize(1);
  }

  @Test
  void keepsTheListUnreadable() {
    Api caller = as("keeper", Role.PROVINCE, PROVINCE);
    List<String> person = Sheets.person("Hộ Giữ Kín");
    JsonNode job = done(caller, Sheets.list(person, NAMELESS));
    for (String collection : List.of("import_files", "import_rows", "import_jobs")) {
      for (Document document : mongo.findAll(Document.class, collection)) {
        assertThat(document.toJson()).doesNotContain(person.get(1), "Hộ Giữ Kín");
      }
    }
    Document piece =
        mongo
            .getCollection("import_files")
            .find(new Document("job", job.path("id").asString()))
            .first();
    assertThat(
            new String(
                piece.get("bytes", org.bson.types.Binary.class).getData(), StandardCharsets.UTF_8))
        .doesNotContain(person.get(1));
  }
}
