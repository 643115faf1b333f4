package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** The same rows more than once: side by side, and again after a crash. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportTwiceIT extends ImportRails {
  private static final List<String> HEADER =
      List.of("Họ và tên", "Số điện thoại", "Số căn cước", "Xã/Phường", "Thôn");

  private final MongoOperations mongo;

  ImportTwiceIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private long registeredBy(String client) {
    return mongo.getCollection("households").countDocuments(new Document("registeredBy", client));
  }

  @Test
  void doublesNothingWhenTheSameListComesTwiceAtOnce() {
    Api caller = as("twice", Role.PROVINCE, PROVINCE);
    List<String> plain = List.of("Hộ Hai Lần", Invented.phone(), "", "Phượng Sơn", "Một");
    List<String> numbered = List.of("Hộ Có Số", "", "024185000777", "Phượng Sơn", "Một");
    byte[] list = Sheets.separated(",", List.of(HEADER, plain, numbered));
    String first = started(caller, "a.csv", list, Sheets.form("households"));
    String second = started(caller, "b.csv", list, Sheets.form("households"));
    JsonNode one = over(caller, first);
    JsonNode other = over(caller, second);
    assertThat(one.path("created").asInt() + other.path("created").asInt()).isEqualTo(2);
    assertThat(one.path("unchanged").asInt() + other.path("unchanged").asInt()).isEqualTo(2);
    assertThat(registeredBy("twice")).isEqualTo(2);
  }

  @Test
  void writesACitizenNumberInTwoFormsToOneHousehold() {
    Api caller = as("two-forms", Role.PROVINCE, PROVINCE);
    List<String> packed = List.of("Hộ Một Số", "", "024185000888", "Phượng Sơn", "Một");
    List<String> grouped = List.of("Hộ Một Số", "", "024 185 000 888", "Phượng Sơn", "Hai");
    JsonNode job = done(caller, Sheets.separated(",", List.of(HEADER, packed, grouped)));
    assertThat(job.path("created").asInt()).isOne();
    assertThat(job.path("updated").asInt()).isOne();
    assertThat(registeredBy("two-forms")).isOne();
  }

  @Test
  void countsTheSameAgainWhenABatchIsDoneAgain() {
    Api caller = as("again", Role.PROVINCE, PROVINCE);
    List<String> first = List.of("Hộ Đổi Thôn", "", "024185000999", "Phượng Sơn", "Một");
    List<String> later = List.of("Hộ Đổi Thôn", "", "024185000999", "Phượng Sơn", "Hai");
    JsonNode before = done(caller, Sheets.separated(",", List.of(HEADER, first, first, later)));
    assertCounts(before, 1, 1, 0);
    assertThat(before.path("updated").asInt()).isOne();
    String id = before.path("id").asString();
    long version = version();
    crashBeforeTheFirstCheckpoint(id);
    JsonNode after = over(caller, id);
    assertCounts(after, 1, 1, 0);
    assertThat(after.path("updated").asInt()).isOne();
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void foretellsWhatACommitWouldDo() {
    Api caller = as("foretold", Role.PROVINCE, PROVINCE);
    byte[] list = Sheets.list(Sheets.person("Hộ Đã Có"));
    assertCounts(done(caller, list, "mode", "VALIDATE"), 1, 0, 0);
    done(caller, list);
    assertCounts(done(caller, list, "mode", "VALIDATE"), 0, 1, 0);
  }

  private long version() {
    return mongo
        .getCollection("households")
        .find(new Document("registeredBy", "again"))
        .first()
        .getLong("version");
  }

  private void crashBeforeTheFirstCheckpoint(String job) {
    Document none = new Document();
    List.of("created", "updated", "unchanged", "refused", "doubtful")
        .forEach(count -> none.append(count, 0));
    Document due =
        new Document("at", Date.from(Instant.EPOCH))
            .append("attempts", 0)
            .append("leasedUntil", Date.from(Instant.EPOCH));
    mongo
        .getCollection("import_jobs")
        .updateOne(
            new Document("_id", job),
            new Document(
                    "$set",
                    new Document("state", "RUNNING")
                        .append("tally", none)
                        .append("reachedRow", 1)
                        .append("work", due))
                .append("$unset", new Document("finishedAt", "")));
  }
}
