package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A list that was looked at is committed as it was, without its file, once. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportTokenIT extends ImportRails {
  private static final List<String> NAMELESS = List.of("", "0981000001", "Phượng Sơn", "");

  private final MongoOperations mongo;

  ImportTokenIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static JsonNode validated(Api caller, String... more) {
    String[] fields = new String[more.length + 2];
    fields[0] = "mode";
    fields[1] = "VALIDATE";
    System.arraycopy(more, 0, fields, 2, more.length);
    return done(caller, Sheets.list(Sheets.person("Hộ Đã Xem"), NAMELESS), fields);
  }

  private static String token(JsonNode job) {
    return job.path("validationToken").asString("");
  }

  private static Api.Answer commit(Api caller, String token) {
    return caller.post(IMPORTS, Map.of("validationToken", token));
  }

  private long registeredBy(String client) {
    return mongo.getCollection("households").countDocuments(new Document("registeredBy", client));
  }

  private void change(JsonNode job, Document set) {
    mongo
        .getCollection("import_jobs")
        .updateOne(new Document("_id", job.path("id").asString()), new Document("$set", set));
  }

  private static void assertRefused(Api.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("code").asString()).isEqualTo(code);
  }

  private static String withoutTrace(Api.Answer refused) {
    return refused.text().replace(refused.json().path("traceId").asString(), "");
  }

  @Test
  void commitsWhatWasValidatedWithoutItsFile() {
    Api caller = as("token-commits", Role.PROVINCE, PROVINCE);
    JsonNode job = validated(caller);
    assertThat(registeredBy("token-commits")).isZero();
    Api.Answer started = commit(caller, token(job));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    JsonNode after = over(caller, started.json().path("id").asString());
    assertCounts(after, 1, 0, 1);
    assertThat(after.path("mode").asString()).isEqualTo("COMMIT");
    assertThat(rows(caller, after, "REFUSED")).containsExactly("3 name.missing");
    assertThat(registeredBy("token-commits")).isOne();
    String path = IMPORTS + "/" + after.path("id").asString() + "/report";
    assertThat(caller.get(path).status()).isEqualTo(200);
  }

  @Test
  void takesATokenInAFormToo() {
    Api caller = as("token-form", Role.PROVINCE, PROVINCE);
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"validationToken\"\r\n\r\n"
            + token(validated(caller))
            + "\r\n--x--\r\n";
    Api.Answer started =
        caller.send(
            "POST",
            IMPORTS,
            body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "multipart/form-data; boundary=x");
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    over(caller, started.json().path("id").asString());
    assertThat(registeredBy("token-form")).isOne();
  }

  @Test
  void refusesATokenThatWasUsed() {
    Api caller = as("token-twice", Role.PROVINCE, PROVINCE);
    String token = token(validated(caller));
    Api once = caller.with("Idempotency-Key", "token-twice-1");
    String id = commit(once, token).json().path("id").asString();
    assertThat(commit(once, token).json().path("id").asString()).isEqualTo(id);
    assertRefused(commit(caller, token), 409, "import.token-used");
    over(caller, id);
    assertThat(registeredBy("token-twice")).isOne();
  }

  @Test
  void refusesATokenOfAnotherAsIfThereWereNone() {
    String token = token(validated(as("token-owner", Role.PROVINCE, PROVINCE)));
    List<Api> others =
        List.of(
            as("token-thief", Role.PROVINCE, PROVINCE),
            as("token-owner", Role.PROVINCE, "2025-07-01:14"),
            as("token-owner", Role.COMMUNE, OWN));
    for (Api other : others) {
      Api.Answer refused = commit(other, token);
      assertRefused(refused, 422, "import.token-unknown");
      Api.Answer none = commit(other, "01a204fb-0000-7000-8000-000000000000.ff");
      assertThat(withoutTrace(refused)).isEqualTo(withoutTrace(none));
    }
    assertThat(registeredBy("token-owner")).isZero();
    assertThat(commit(team(), token).status()).isEqualTo(403);
  }

  @Test
  void refusesATokenThatIsTooOld() {
    Api caller = as("token-old", Role.PROVINCE, PROVINCE);
    JsonNode job = validated(caller);
    change(job, new Document("validation.until", Date.from(Instant.EPOCH)));
    assertRefused(commit(caller, token(job)), 409, "import.token-old");
  }

  @Test
  void refusesATokenWhenMapsOrRulesChangedMeanwhile() {
    Api caller = as("token-outdated", Role.PROVINCE, PROVINCE);
    JsonNode map = validated(caller);
    change(map, new Document("basis.edition", "another"));
    assertRefused(commit(caller, token(map)), 409, "import.token-outdated");
    JsonNode rules = validated(caller);
    change(rules, new Document("basis.kind", 0));
    assertRefused(commit(caller, token(rules)), 409, "import.token-outdated");
    assertThat(registeredBy("token-outdated")).isZero();
  }

  @Test
  void givesNoTokenForWhatWouldNotBeCommitted() {
    Api caller = as("token-none", Role.PROVINCE, PROVINCE);
    assertThat(token(validated(caller, "onError", "ALL"))).isEmpty();
    assertThat(token(done(caller, Sheets.list(Sheets.person("Hộ Ghi Luôn"))))).isEmpty();
    assertRefused(commit(caller, "none"), 422, "import.token-unknown");
  }
}
