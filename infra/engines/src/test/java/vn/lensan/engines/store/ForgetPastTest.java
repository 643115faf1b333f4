package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an erasure the journal's after-images tell of nobody, and nothing acknowledged is lost. */
class ForgetPastTest {
  private static final String NAME = "Khuất Thị Mẫu";
  private static final int WRITERS = 3;
  private static final int EACH = 150;
  @TempDir Path folder;

  @Test
  void leavesNoOldImageInTheJournal() {
    try (DocumentStore store = DocumentStore.start(DocumentStoreSettings.keptIn(folder));
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> farm = client.getDatabase("farm").getCollection("households");
      farm.insertOne(new Document("_id", 1).append("name", NAME));
      farm.replaceOne(new Document("_id", 1), new Document("status", "ERASED"));
      assertThat(tells()).isTrue();
      client.getDatabase("farm").runCommand(new Document("lensanForgetPast", 1));
      farm.insertOne(new Document("_id", 2));
      Instant end = Instant.now().plus(Duration.ofSeconds(20));
      while (tells() && Instant.now().isBefore(end)) {
        Thread.onSpinWait();
      }
      assertThat(tells()).isFalse();
    }
  }

  @Test
  void losesNothingThatWasAcknowledgedMeanwhile() throws InterruptedException {
    try (DocumentStore store = DocumentStore.start(DocumentStoreSettings.keptIn(folder));
        MongoClient client = MongoClients.create(store.uri())) {
      List<Thread> writers =
          IntStream.range(0, WRITERS).mapToObj(writer -> counting(store.uri(), writer)).toList();
      while (writers.stream().anyMatch(Thread::isAlive)) {
        client.getDatabase("farm").runCommand(new Document("lensanForgetPast", 1));
        Thread.onSpinWait();
      }
      for (Thread writer : writers) {
        writer.join();
      }
    }
    try (DocumentStore again = DocumentStore.start(DocumentStoreSettings.keptIn(folder));
        MongoClient client = MongoClients.create(again.uri())) {
      MongoCollection<Document> farm = client.getDatabase("farm").getCollection("households");
      for (int writer = 0; writer < WRITERS; writer++) {
        assertThat(farm.find(new Document("_id", writer)).first()).containsEntry("count", EACH);
      }
    }
  }

  /** Overwrites one document: an old image behind a fresh file would take it back. */
  private static Thread counting(String uri, int writer) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try (MongoClient client = MongoClients.create(uri)) {
                MongoCollection<Document> farm =
                    client.getDatabase("farm").getCollection("households");
                farm.insertOne(new Document("_id", writer).append("count", 0));
                for (int count = 1; count <= EACH; count++) {
                  farm.replaceOne(new Document("_id", writer), new Document("count", count));
                }
              }
            });
  }

  private boolean tells() {
    try {
      byte[] journal = Files.readAllBytes(folder.resolve("documents.journal"));
      String name = new String(NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      return new String(journal, StandardCharsets.ISO_8859_1).contains(name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
