package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill of infra/docs/operations.md: copy the folder of a running stand-in, restore, recount.
 */
class BackupDrillTest {
  private static final int BEFORE = 200;
  @TempDir Path folder;

  @Test
  void aCopyTakenWhileItRunsHoldsAllThatWasAcknowledgedBeforeIt() throws Exception {
    Path live = folder.resolve("live");
    Path copy = folder.resolve("copy");
    Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    Set<Integer> beforeTheCopy;
    try (DocumentStore store = DocumentStore.start(DocumentStoreSettings.keptIn(live))) {
      AtomicInteger next = new AtomicInteger();
      List<Thread> writers =
          Stream.generate(() -> writer(store.uri(), next, acknowledged)).limit(3).toList();
      while (acknowledged.size() < BEFORE) {
        Thread.onSpinWait();
      }
      beforeTheCopy = Set.copyOf(acknowledged);
      copied(live, copy);
      int then = acknowledged.size();
      while (acknowledged.size() < then + BEFORE) {
        Thread.onSpinWait();
      }
      writers.forEach(Thread::interrupt);
      for (Thread writer : writers) {
        writer.join();
      }
    }
    Set<Integer> restored = recounted(copy);
    assertThat(restored).containsAll(beforeTheCopy);
    assertThat(restored.size()).isLessThan(acknowledged.size());
    assertThat(recounted(live)).containsAll(acknowledged);
  }

  private static Thread writer(String uri, AtomicInteger next, Set<Integer> acknowledged) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try (MongoClient client = MongoClients.create(uri)) {
                while (!Thread.currentThread().isInterrupted()) {
                  int number = next.incrementAndGet();
                  client
                      .getDatabase("farm")
                      .getCollection("households")
                      .insertOne(new Document("_id", number).append("village", "Thôn Mẫu"));
                  acknowledged.add(number);
                }
              } catch (RuntimeException interrupted) {
                // The drill is over; what was not acknowledged doesn't count.
              }
            });
  }

  private static void copied(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private static Set<Integer> recounted(Path folder) {
    try (DocumentStore store = DocumentStore.start(DocumentStoreSettings.keptIn(folder));
        MongoClient client = MongoClients.create(store.uri())) {
      return Stream.of(
              client.getDatabase("farm").getCollection("households").find().into(new ArrayList<>()))
          .flatMap(List::stream)
          .map(found -> found.getInteger("_id"))
          .collect(Collectors.toSet());
    }
  }
}
