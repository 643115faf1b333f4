package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.access.AccessService;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.testing.Api;

/** Several imports at once, and one whose starter loses access. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportTurnsIT extends ImportRails {
  private static final int MANY = 2_000;
  private static final int PLACES = 2;

  private final MongoOperations mongo;
  private final AccessService access;

  ImportTurnsIT(MongoOperations mongo, AccessService access) {
    this.mongo = mongo;
    this.access = access;
  }

  @SuppressWarnings("unchecked")
  private static byte[] list(int rows) {
    return Sheets.list(
        IntStream.range(0, rows)
            .mapToObj(row -> Sheets.person("Hộ Lần Lượt " + row))
            .toArray(List[]::new));
  }

  private static OffsetDateTime end(JsonNode job) {
    return OffsetDateTime.parse(job.path("finishedAt").asString());
  }

  /** All places are taken by the big ones of one province, and one more of them waits. */
  @Test
  void letsASmallListOfAnotherProvinceThroughBeforeAnyOfTheBigOnes() {
    Api big = as("turns-big", Role.PROVINCE, PROVINCE);
    Api small = as("turns-small", Role.PROVINCE, "2025-07-01:14");
    List<String> bigs = new ArrayList<>();
    for (int job = 0; job <= PLACES; job++) {
      bigs.add(started(big, "big.csv", list(MANY), Sheets.form("households")));
    }
    String last = started(small, "small.csv", list(300), Sheets.form("households"));
    OffsetDateTime end = end(over(small, last));
    for (String job : bigs) {
      JsonNode over = over(big, job);
      assertCounts(over, MANY, 0, 0);
      assertThat(end(over)).isAfter(end);
    }
  }

  @Test
  void stopsWhenItsStarterLosesAccess() {
    Api caller = as("turns-revoked", Role.PROVINCE, PROVINCE);
    JsonNode done = done(caller, list(3));
    Caller ministry =
        new Caller(
            "turns-ministry", java.util.Set.of(Role.MINISTRY), Scope.of(List.of(NATION)), null);
    access.revoke("turns-revoked", "Nghỉ việc", ministry);
    mongo
        .getCollection("import_jobs")
        .updateOne(
            new Document("_id", done.path("id").asString()),
            new Document(
                    "$set",
                    new Document("state", "RUNNING")
                        .append("reachedRow", 1)
                        .append(
                            "work",
                            new Document("at", Date.from(Instant.EPOCH))
                                .append("attempts", 0)
                                .append("leasedUntil", Date.from(Instant.EPOCH))))
                .append("$unset", new Document("finishedAt", "")));
    JsonNode job = over(province(), done.path("id").asString());
    assertThat(job.path("state").asString()).isEqualTo("failed");
    assertThat(job.path("problem").asString()).isEqualTo("import.starter-revoked");
    assertThat(job.path("processed").asInt()).isEqualTo(3);
  }
}
