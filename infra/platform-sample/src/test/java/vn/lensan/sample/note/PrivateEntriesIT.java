package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PrivateEntriesIT {
  private final MongoOperations mongo;
  @LocalServerPort private int port;

  PrivateEntriesIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Test
  void carriesPrivateEntriesIntoTheirCollectionAndNeverOverwrites() {
    String id = Sample.id();
    mongo.save(new Document("_id", id + ":written").append("was", "here"), "note_log");
    assertThat(Sample.api(port).post("/api/v1/notes", Sample.note(id, "x")).status())
        .isEqualTo(201);
    String other = Sample.write(port, "y");
    await()
        .untilAsserted(
            () ->
                assertThat(mongo.findById(other + ":written", Document.class, "note_log"))
                    .isNotNull());
    await()
        .untilAsserted(() -> assertThat(stored(id).getList("pending", Document.class)).isEmpty());
    assertThat(mongo.findById(id + ":written", Document.class, "note_log"))
        .isEqualTo(new Document(Map.of("_id", id + ":written", "was", "here")));
  }

  @Test
  void keepsPersonalTextSealedInPrivateEntriesToo() {
    String id = Sample.write(port, "sealed");
    await()
        .untilAsserted(
            () ->
                assertThat(mongo.findById(id + ":written", Document.class, "note_log"))
                    .isNotNull());
    Document entry =
        Objects.requireNonNull(mongo.findById(id + ":written", Document.class, "note_log"));
    assertThat(entry.toString()).doesNotContain("Mẫu");
    assertThat(entry.get("author", Document.class)).containsKeys("k", "v");
  }

  private Document stored(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, "notes"));
  }
}
