package vn.lensan.bench.registry;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.onboarding.household.InventedHouseholds;

/** Puts invented households straight into the store. */
final class Loading {
  private static final int BATCH = 1_000;
  private final RegistryStage stage;
  private final MongoOperations mongo;
  private final InventedHouseholds invented;
  private long loaded;

  Loading(RegistryStage stage, InventedHouseholds invented) {
    this.stage = stage;
    this.mongo = stage.bean(MongoOperations.class);
    this.invented = invented;
  }

  /** Into a collection without indexes, which are built afterwards: a tenth of the time. */
  void load(int size) throws Exception {
    Instant now = Instant.now();
    List<Document> indexes = new ArrayList<>();
    mongo.getCollection("households").listIndexes().forEach(indexes::add);
    indexes.removeIf(index -> index.getString("name").equals("_id_"));
    indexes.forEach(index -> mongo.getCollection("households").dropIndex(index.getString("name")));
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<?>> batches = new ArrayList<>();
      for (long from = loaded; from < size; from += BATCH) {
        long begin = from;
        long end = Math.min(size, from + BATCH);
        batches.add(two.submit(() -> insert(begin, end, now)));
      }
      for (Future<?> batch : batches) {
        batch.get();
      }
    }
    build(indexes);
    loaded = size;
  }

  /**
   * By a client of its own: the service's waits 20 seconds for an answer, a million takes longer.
   */
  private void build(List<Document> indexes) {
    try (MongoClient patient = MongoClients.create(stage.storeUri())) {
      for (Document index : indexes) {
        index.keySet().removeAll(List.of("v", "ns"));
        patient
            .getDatabase(stage.database())
            .runCommand(
                new Document("createIndexes", "households").append("indexes", List.of(index)));
      }
    }
  }

  private void insert(long from, long to, Instant now) {
    List<Document> documents = new ArrayList<>();
    for (long number = from; number < to; number++) {
      documents.add(invented.stored(number, now));
    }
    mongo.getCollection("households").insertMany(documents);
  }

  String sizes() {
    Document stats = mongo.executeCommand("{ collStats: 'households' }");
    Object indexes = stats.get("indexSizes");
    return "stored " + stats.get("storageSize") + " bytes, indexes " + indexes;
  }
}
