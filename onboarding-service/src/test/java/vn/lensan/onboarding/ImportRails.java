package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** Handing lists in and waiting for what becomes of them. */
abstract class ImportRails extends OnboardingRails {
  static final String IMPORTS = "/api/v1/imports";
  private static final Set<String> ENDS = Set.of("succeeded", "failed", "cancelled");

  static Api.Answer handIn(Api caller, String name, byte[] file, Map<String, String> fields) {
    return caller.upload(IMPORTS, name, file, fields);
  }

  static String started(Api caller, String name, byte[] file, Map<String, String> fields) {
    Api.Answer answer = handIn(caller, name, file, fields);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json().path("id").asString();
  }

  /** Several lists of thousands of rows share one machine with other tests: see PATIENCE. */
  static JsonNode over(Api caller, String job) {
    return await()
        .atMost(PATIENCE.multipliedBy(2))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> caller.get(IMPORTS + "/" + job).json(),
            found -> ENDS.contains(found.path("state").asString()));
  }

  /** Hands a list of households in and waits for its end. */
  static JsonNode done(Api caller, byte[] file, String... fields) {
    Map<String, String> form = Sheets.form("households", fields);
    return over(caller, started(caller, "danh-sach.csv", file, form));
  }

  /** Rows that need a look: {@code 63 name.missing}. */
  static List<String> rows(Api caller, JsonNode job, String outcome) {
    return caller
        .get(IMPORTS + "/" + job.path("id").asString() + "/rows?limit=200&outcome=" + outcome)
        .json()
        .path("items")
        .valueStream()
        .map(
            row ->
                row.path("row").asInt()
                    + " "
                    + row.path("problems").path(0).path("code").asString())
        .toList();
  }

  static void assertCounts(JsonNode job, int created, int unchanged, int refused) {
    assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("succeeded");
    assertThat(job.path("created").asInt()).as(job.toString()).isEqualTo(created);
    assertThat(job.path("unchanged").asInt()).as(job.toString()).isEqualTo(unchanged);
    assertThat(job.path("refused").asInt()).as(job.toString()).isEqualTo(refused);
    assertThat(job.path("processed")).isEqualTo(job.path("total"));
  }
}
