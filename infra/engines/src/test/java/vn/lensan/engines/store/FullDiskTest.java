package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.engines.store.journal.JournalOptions;

class FullDiskTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void refusesWritesWhileTheDiskIsFullAndTakesThemAgainLater(boolean failsAtForce) {
    FullDisk disk = new FullDisk(failsAtForce);
    try (DocumentStore store = start(disk);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> households = client.getDatabase("farm").getCollection("household");
      households.insertOne(new Document("_id", "a").append("name", "An"));
      disk.fill();
      assertRefused(() -> households.insertOne(new Document("_id", "b")));
      assertRefused(() -> households.updateOne(byId("a"), rename("Bình")));
      assertRefused(() -> households.deleteOne(byId("a")));
      assertRefused(households::drop);
      assertThat(households.find()).containsExactly(byId("a").append("name", "An"));
      disk.free();
      households.insertOne(new Document("_id", "c"));
      households.updateOne(byId("a"), rename("Chi"));
    }
    try (DocumentStore store = start(disk);
        MongoClient client = MongoClients.create(store.uri())) {
      assertThat(client.getDatabase("farm").getCollection("household").find())
          .containsExactly(byId("a").append("name", "Chi"), byId("c"));
    }
  }

  @Test
  void aFileSaysHowMuchTheDiskHolds() throws IOException {
    Path quota = folder.resolve("quota");
    try (DocumentStore store =
            DocumentStore.start(DocumentStoreSettings.keptIn(folder).withQuota(quota));
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> households = client.getDatabase("farm").getCollection("household");
      households.insertOne(byId("a"));
      Files.writeString(quota, Long.toString(Files.size(folder.resolve("documents.journal")) + 20));
      assertRefused(() -> households.insertOne(byId("b")));
      assertThat(households.find()).containsExactly(byId("a"));
      Files.delete(quota);
      households.insertOne(byId("c"));
      assertThat(households.find()).containsExactly(byId("a"), byId("c"));
    }
  }

  private DocumentStore start(FullDisk disk) {
    return DocumentStore.start(
        DocumentStoreSettings.keptIn(folder), new JournalOptions(disk, 1 << 20));
  }

  private static void assertRefused(Runnable write) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(
            MongoException.class, it -> assertThat(it.getCode()).isEqualTo(14031));
  }

  private static Document byId(String id) {
    return new Document("_id", id);
  }

  private static Document rename(String name) {
    return new Document("$set", new Document("name", name));
  }
}
