package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.testing.Api;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PersonalDataIT {
  private final MongoOperations mongo;
  private final Notes notes;
  private final Fingerprints fingerprints;
  private final ApplicationContext context;
  @LocalServerPort private int port;

  PersonalDataIT(
      MongoOperations mongo, Notes notes, Fingerprints fingerprints, ApplicationContext context) {
    this.mongo = mongo;
    this.notes = notes;
    this.fingerprints = fingerprints;
    this.context = context;
  }

  @Test
  void liesSealedInTheStoreAndCanBeReadAfterARotation() throws Exception {
    String before = Sample.write(port, "before");
    rotate();
    String after = Sample.write(port, "after");
    assertThat(stored(before).toString()).doesNotContain("Mẫu");
    assertThat(keyOf(before)).isNotEqualTo(keyOf(after));
    assertThat(author(before)).isEqualTo("Trần Văn Mẫu").isEqualTo(author(after));
  }

  @Test
  void neverBecomesJson() {
    Api.Answer answer = Api.onPort(port).get("/verify/secret");
    HttpRulesIT.refused(answer, 500, "internal");
    assertThat(answer.text()).doesNotContain("Ví Dụ");
    assertThat(new PersonalText("0912345678")).hasToString("***");
  }

  @Test
  void keepsAnswersOfKeysSealed() {
    String key = Sample.id();
    Api.Answer first =
        Sample.api(port).with("Idempotency-Key", key).post("/api/v1/notes", Sample.note("sealed"));
    Document record =
        mongo
            .getCollection("idempotency_keys")
            .find(new Document("thing", first.json().get("id").asString()))
            .first();
    assertThat(Objects.requireNonNull(record).toString()).doesNotContain("sealed");
  }

  @Test
  void findsByAKeyedHashOfTheWholeValue() {
    assertThat(fingerprints.of("phone", "0912345678"))
        .isEqualTo(fingerprints.of("phone", "0912345678"))
        .isNotEqualTo(fingerprints.of("number", "0912345678"))
        .isNotEqualTo(fingerprints.of("phone", "0912345679"));
  }

  /** Rotation is an operator's command to come; its bean is not public. */
  private void rotate() throws ReflectiveOperationException {
    Object keys = context.getBean("dataKeys");
    Method rotate = keys.getClass().getDeclaredMethod("rotate");
    rotate.setAccessible(true);
    rotate.invoke(keys);
  }

  private Document stored(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, "notes"));
  }

  private String keyOf(String id) {
    return stored(id).get("author", Document.class).getString("k");
  }

  private String author(String id) {
    return notes.find(id, Scope.EVERYTHING).orElseThrow().author().value();
  }
}
