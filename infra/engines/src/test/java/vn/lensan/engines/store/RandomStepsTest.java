package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import vn.lensan.engines.store.journal.JournalDevice;
import vn.lensan.engines.store.journal.JournalOptions;

/**
 * The same random steps are done to a store that is kept, and to one in memory whose `name` and
 * `tags` are never indexed. After a restart both hold and find the same.
 */
class RandomStepsTest {

  /** So small that the journal is tidied again and again while it is used. */
  private static final JournalOptions TINY = new JournalOptions(JournalDevice::onDisk, 2_000);

  private static final int RUNS = 15;
  private static final List<String> VALUES = List.of("rice", "tea", "lychee");

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRestartChangesNothing(long seed) throws IOException {
    List<Step> steps = steps(new Random(seed));
    Path folder = Files.createTempDirectory("random-steps");
    try (DocumentStore plain = DocumentStore.start(DocumentStoreSettings.inMemory());
        MongoClient plainClient = MongoClients.create(plain.uri())) {
      MongoCollection<Document> expected = collection(plainClient);
      steps.stream().filter(Step::changesDocuments).forEach(step -> step.applyTo(expected));
      try (DocumentStore kept = start(folder);
          MongoClient client = MongoClients.create(kept.uri())) {
        steps.forEach(step -> step.applyTo(collection(client)));
        assertSame(collection(client), expected);
      }
      try (DocumentStore again = start(folder);
          MongoClient client = MongoClients.create(again.uri())) {
        assertSame(collection(client), expected);
      }
    }
    FileSystemUtils.deleteRecursively(folder);
  }

  /** A run that fails names its seed; put it here to see it again. */
  static LongStream seeds() {
    return new Random().longs(RUNS);
  }

  private static List<Step> steps(Random random) {
    return IntStream.range(0, random.nextInt(20, 81)).mapToObj(number -> step(random)).toList();
  }

  private static Step step(Random random) {
    Step.Kind[] kinds = Step.Kind.values();
    return new Step(
        kinds[random.nextInt(kinds.length)],
        random.nextInt(0, 9),
        VALUES.get(random.nextInt(VALUES.size())));
  }

  private static void assertSame(
      MongoCollection<Document> actual, MongoCollection<Document> expected) {
    List<Bson> filters = new ArrayList<>(List.of(Filters.empty(), Filters.in("_id", 1, 2, 5)));
    for (String value : VALUES) {
      filters.add(Filters.eq("name", value));
      filters.add(Filters.in("tags", value, "tag3"));
      filters.add(Filters.and(Filters.eq("tags", value), Filters.gt("_id", 2)));
      filters.add(Filters.ne("name", value));
    }
    for (Bson filter : filters) {
      assertThat(found(actual, filter)).as("%s", filter).isEqualTo(found(expected, filter));
      assertThat(actual.countDocuments(filter)).isEqualTo(found(expected, filter).size());
    }
  }

  private static List<Document> found(MongoCollection<Document> in, Bson filter) {
    return in.find(filter).sort(Sorts.ascending("_id")).into(new ArrayList<>());
  }

  private static DocumentStore start(Path folder) {
    return DocumentStore.start(DocumentStoreSettings.keptIn(folder), TINY);
  }

  private static MongoCollection<Document> collection(MongoClient client) {
    return client.getDatabase("farm").getCollection("product");
  }
}
