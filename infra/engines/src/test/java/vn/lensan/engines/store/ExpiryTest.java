package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.engines.store.journal.JournalOptions;

class ExpiryTest {

  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();

  @Test
  void deletesWhatIsOlderThanTheIndexAllows() {
    inStore(
        files -> {
          expireAfter(files, 60, new IndexOptions());
          files.insertMany(List.of(file("old", START.minusSeconds(70)), file("young", START)));
          awaitIds(files, "young");
          clock.go(Duration.ofSeconds(59));
          files.insertOne(file("gone at once", START.minusSeconds(60)));
          awaitIds(files, "young");
          clock.go(Duration.ofSeconds(1));
          awaitIds(files);
        });
  }

  @Test
  void keepsWhatHasNoDateAndCountsTheEarliestOfSeveral() {
    Date past = Date.from(START.minusSeconds(1));
    Date future = Date.from(START.plusSeconds(1));
    inStore(
        files -> {
          expireAfter(files, 0, new IndexOptions());
          files.insertMany(
              List.of(
                  byId("none"),
                  byId("null").append("at", null),
                  byId("text").append("at", "2001-01-01"),
                  byId("number").append("at", 1),
                  byId("later").append("at", List.of(future)),
                  byId("one of them").append("at", List.of(future, past)),
                  byId("past").append("at", past)));
          awaitIds(files, "later", "none", "null", "number", "text");
        });
  }

  @Test
  void deletesOnlyWhatAPartialIndexHolds() {
    inStore(
        files -> {
          expireAfter(
              files, 0, new IndexOptions().partialFilterExpression(Filters.eq("done", true)));
          files.insertMany(
              List.of(file("done", START).append("done", true), file("not done", START)));
          awaitIds(files, "not done");
        });
  }

  @Test
  void goesOnAfterARestartWithoutBeingToldAgain() {
    inStore(files -> expireAfter(files, 60, new IndexOptions()));
    inStore(files -> files.insertMany(List.of(file("old", START.minusSeconds(70)), byId("kept"))));
    inStore(files -> awaitIds(files, "kept"));
  }

  @Test
  void whatExpiredStaysAwayAfterARestart() {
    inStore(
        files -> {
          expireAfter(files, 0, new IndexOptions());
          files.insertMany(List.of(file("old", START), byId("kept")));
          awaitIds(files, "kept");
          files.dropIndexes();
        });
    inStore(files -> assertThat(ids(files)).containsExactly("kept"));
  }

  private void inStore(Consumer<MongoCollection<Document>> work) {
    ExpiryPace pace = new ExpiryPace(clock, Duration.ofMillis(20));
    try (DocumentStore store =
            DocumentStore.start(DocumentStoreSettings.keptIn(folder), JournalOptions.USUAL, pace);
        MongoClient client = MongoClients.create(store.uri())) {
      work.accept(client.getDatabase("farm").getCollection("file"));
    }
  }

  private static void expireAfter(
      MongoCollection<Document> files, long seconds, IndexOptions options) {
    files.createIndex(Indexes.ascending("at"), options.expireAfter(seconds, TimeUnit.SECONDS));
  }

  private static void awaitIds(MongoCollection<Document> files, String... ids) {
    await().atMost(Duration.ofSeconds(10)).until(() -> ids(files).equals(List.of(ids)));
  }

  private static List<String> ids(MongoCollection<Document> files) {
    List<String> ids = new ArrayList<>();
    files.find().sort(new Document("_id", 1)).forEach(it -> ids.add(it.getString("_id")));
    return ids;
  }

  private static Document file(String id, Instant at) {
    return byId(id).append("at", Date.from(at));
  }

  private static Document byId(String id) {
    return new Document("_id", id);
  }

  private static final class SettableClock extends Clock {
    private volatile Instant now = START;

    void go(Duration on) {
      now = now.plus(on);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
