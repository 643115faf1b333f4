package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.engines.EngineProblem;
import vn.lensan.engines.LoopbackPort;

class DocumentStoreTest {

  @TempDir Path folder;

  private void inStore(Consumer<MongoCollection<Document>> work) {
    try (DocumentStore store = DocumentStore.start(DocumentStoreSettings.keptIn(folder));
        MongoClient client = MongoClients.create(store.uri())) {
      work.accept(client.getDatabase("farm").getCollection("household"));
    }
  }

  @Test
  void keepsDocumentsOverARestart() {
    inStore(
        households -> {
          households.insertMany(List.of(household("a"), household("b"), household("c")));
          households.updateOne(new Document("_id", "b"), new Document("$set", name("Bình")));
          households.deleteOne(new Document("_id", "c"));
        });
    inStore(
        households ->
            assertThat(households.find())
                .containsExactly(household("a"), household("b").append("name", "Bình")));
  }

  @Test
  void keepsUniqueIndexesOverARestart() {
    inStore(
        households -> {
          households.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
          households.insertOne(household("a").append("name", "An"));
        });
    inStore(
        households -> {
          Document sameName = household("b").append("name", "An");
          assertThatThrownBy(() -> households.insertOne(sameName))
              .isInstanceOfSatisfying(
                  MongoWriteException.class,
                  it -> assertThat(it.getError().getCode()).isEqualTo(11000));
        });
  }

  @Test
  void forgetsDroppedCollectionsAndDatabases() {
    inStore(
        households -> {
          households.insertOne(household("a"));
          households.drop();
        });
    inStore(households -> assertThat(households.countDocuments()).isZero());
  }

  @Test
  void saysThatItsPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, LoopbackPort.address())) {
      DocumentStoreSettings settings = new DocumentStoreSettings(null, taken.getLocalPort());
      assertThatThrownBy(() -> DocumentStore.start(settings))
          .isInstanceOf(EngineProblem.class)
          .hasMessage(
              "Port %d is taken by another program, so the document store cannot start."
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void refusesAFolderThatIsInUse() {
    inStore(
        households ->
            assertThatThrownBy(() -> DocumentStore.start(DocumentStoreSettings.keptIn(folder)))
                .isInstanceOf(EngineProblem.class)
                .hasMessage("Another program has the document store's folder open."));
  }

  private static Document household(String id) {
    return new Document("_id", id);
  }

  private static Document name(String value) {
    return new Document("name", value);
  }
}
