package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.engines.ForkedEngine;

/**
 * Each writer owns some documents and notes, outside the store, the last value it was told is kept
 * and the one it was still waiting for. After the kill every document holds one of the two.
 */
class DocumentStoreKillIT {

  private static final int WRITERS = 8;
  private static final int DOCUMENTS_EACH = 20;
  private static final int WRITES_BEFORE_KILL = 3_000;
  private static final int ROUNDS = 3;

  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> attempted = new ConcurrentHashMap<>();

  @TempDir Path folder;

  @Test
  void losesNoAcknowledgedWriteWhenItIsKilled() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      writeUntilKilled();
      compareWithLedger();
    }
  }

  private void writeUntilKilled() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ForkedEngine engine = ForkedEngine.start(DocumentStoreMain.class, folder);
        MongoClient client = MongoClients.create(engine.address() + "&w=majority&journal=true");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer;
        writers.execute(() -> write(name, values(client), count));
      }
      await().until(() -> count.get() > WRITES_BEFORE_KILL);
      engine.kill();
    }
  }

  private void write(String writer, MongoCollection<Document> values, AtomicInteger count) {
    Random random = new Random();
    try {
      while (true) {
        String id = writer + "-" + random.nextInt(DOCUMENTS_EACH);
        int value = random.nextInt(1, Integer.MAX_VALUE);
        attempted.put(id, value);
        values.replaceOne(byId(id), document(id, value), new ReplaceOptions().upsert(true));
        acknowledged.put(id, value);
        count.incrementAndGet();
      }
    } catch (MongoException killed) {
      // The store is gone; what was attempted last is open.
    }
  }

  private void compareWithLedger() throws Exception {
    try (ForkedEngine engine = ForkedEngine.start(DocumentStoreMain.class, folder);
        MongoClient client = MongoClients.create(engine.address())) {
      for (Map.Entry<String, Integer> entry : acknowledged.entrySet()) {
        Document found = values(client).find(byId(entry.getKey())).first();
        assertThat(found).as(entry.getKey()).isNotNull();
        int value = found == null ? 0 : found.getInteger("value");
        assertThat(value).isIn(entry.getValue(), attempted.get(entry.getKey()));
        acknowledged.put(entry.getKey(), value);
      }
      engine.kill();
    }
  }

  private static MongoCollection<Document> values(MongoClient client) {
    return client.getDatabase("ledger").getCollection("value");
  }

  private static Document byId(String id) {
    return new Document("_id", id);
  }

  private static Document document(String id, int value) {
    return byId(id).append("value", value).append("filler", "x".repeat(value % 300));
  }
}
