package vn.lensan.bench.registry;

import com.mongodb.client.MongoCollection;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Scratch;
import vn.lensan.bench.Spread;
import vn.lensan.bench.outbox.Crew;
import vn.lensan.onboarding.household.InventedHouseholds;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.TestIdentity;

/**
 * Lists of households imported over HTTP, in turns with bare inserts of the very documents that
 * they made, with the same indexes and the same write concern; with nothing stored and with much.
 */
public final class ImportBench {
  static final int ROUNDS = 3;
  private static final int WARM_UP = 3;
  private static final int MOST_A_ROUND = 20_000;
  private static final int BATCH = 500;
  private static final int SHORT = 10_000;
  private static final int MOST_SHORT_LISTS = 5;
  private static final long OFTEN_MS = 500;
  private static final int SMALL = 500;
  private static final int LARGE = 500_000;
  private static final String BARE = "households_bare";
  private static final String NATION = "VN";
  private static final String BIG_PROVINCE = "24";
  private static final String SMALL_PROVINCE = "14";

  private final RegistryStage stage;
  private final MongoOperations mongo;
  private final OrgUnitService units;
  private final ImportLists lists;
  private final ImportReport report;

  private ImportBench(RegistryStage stage, ImportLists lists, ImportReport report) {
    this.stage = stage;
    this.lists = lists;
    this.report = report;
    this.mongo = stage.bean(MongoOperations.class);
    this.units = stage.bean(OrgUnitService.class);
  }

  /**
   * @param stored how many households there are when the rate is measured once more; 0 for not
   */
  public static void run(Path folder, int rows, int stored) throws Exception {
    Map<String, Object> machine = Machine.facts();
    try (Scratch scratch = Scratch.in(folder);
        RegistryStage stage = RegistryStage.in(scratch)) {
      ImportReport report = new ImportReport(rows, stored, stage.storeName(), machine);
      ImportLists lists = new ImportLists(scratch.folder(), stage.bean(OrgUnitService.class));
      ImportBench bench = new ImportBench(stage, lists, report);
      bench.rates(Math.min(rows, MOST_A_ROUND));
      bench.memory(rows);
      bench.fairness(rows > SHORT ? LARGE : rows / 2);
      if (stored > 0) {
        bench.loaded(stored, Math.min(rows, MOST_A_ROUND));
      }
      machine.put("loadAverageAtEnd", Machine.load());
      report.print();
    }
  }

  private void rates(int rows) throws Exception {
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      // The compiler works beside the service for about a minute, on the same two cores.
      int size = round < 0 ? Math.min(rows, SHORT / 2) : rows;
      Path list = lists.of(size, "");
      double parsed = size / parse(list);
      ImportRun run = ImportRun.start(stage.port(), token(NATION), list);
      double imported = size / run.seconds(size);
      double settled = size / settled(size / imported);
      List<Document> documents = made(run.id());
      double together = insertTogether(documents);
      double alone = insertAlone(documents);
      if (round >= 0) {
        report.round(parsed, imported, settled, together, alone);
      }
      Files.delete(list);
    }
  }

  private static double parse(Path list) throws IOException {
    long begun = System.nanoTime();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(list);
        CloseableIterator<CsvRecord> all = reader.iterator()) {
      while (all.hasNext()) {
        all.next().getFields();
      }
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private Supplier<String> token(String unit) {
    String scope = units.boundaryInForce() + ":" + unit;
    return () -> TestIdentity.token("bench-" + unit, Role.PROVINCE, scope);
  }

  /** Seconds until all events are out and all looks for duplicates are done, too. */
  private double settled(double soFar) throws InterruptedException {
    long begun = System.nanoTime();
    while (waits("households", "pending.time") || waits("duplicate_looks", "_id")) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return soFar + (System.nanoTime() - begun) / 1e9;
  }

  private boolean waits(String collection, String field) {
    Document any = new Document(field, new Document("$exists", true));
    return mongo.getCollection(collection).find(any).limit(1).first() != null;
  }

  private List<Document> made(String job) {
    List<Document> made = new ArrayList<>();
    mongo.getCollection("households").find(new Document("listed.job", job)).into(made);
    return made;
  }

  private double insertTogether(List<Document> documents) {
    MongoCollection<Document> bare = emptied();
    long begun = System.nanoTime();
    for (int from = 0; from < documents.size(); from += BATCH) {
      bare.insertMany(documents.subList(from, Math.min(documents.size(), from + BATCH)));
    }
    return documents.size() / ((System.nanoTime() - begun) / 1e9);
  }

  private double insertAlone(List<Document> documents) throws InterruptedException {
    MongoCollection<Document> bare = emptied();
    long begun =
        Crew.work(
            documents.size(),
            Crew.AS_FAST_AS_IT_GOES,
            any -> number -> bare.insertOne(documents.get(number)));
    return documents.size() / ((System.nanoTime() - begun) / 1e9);
  }

  private MongoCollection<Document> emptied() {
    mongo.dropCollection(BARE);
    BareIndexes.copy(mongo, "households", BARE);
    return mongo.getCollection(BARE);
  }

  /** Short lists, one after the other, are looked at as often as the long one. */
  private void memory(int rows) throws Exception {
    long idle = LiveHeap.now();
    LiveHeap few = watched(SHORT, Math.clamp(rows / SHORT, 1, MOST_SHORT_LISTS), OFTEN_MS);
    long seldom = Math.max(OFTEN_MS, OFTEN_MS * rows / SHORT / MOST_SHORT_LISTS);
    report.memory(idle, few, rows > SHORT ? watched(rows, 1, seldom) : few);
  }

  private LiveHeap watched(int rows, int times, long everyMs) throws Exception {
    try (LiveHeap heap = LiveHeap.watched(everyMs)) {
      for (int time = 0; time < times; time++) {
        Path list = lists.of(rows, "");
        ImportRun.start(stage.port(), token(NATION), list).seconds(rows);
        settled(0);
        Files.delete(list);
      }
      return heap;
    }
  }

  /** One province has begun when the other comes with a little. */
  private void fairness(int rows) throws Exception {
    Path big = lists.of(rows, BIG_PROVINCE);
    Path small = lists.of(SMALL, SMALL_PROVINCE);
    ImportRun first = ImportRun.start(stage.port(), token(BIG_PROVINCE), big);
    ImportRun second = ImportRun.start(stage.port(), token(SMALL_PROVINCE), small);
    double seconds = second.seconds(SMALL);
    report.fairness(rows, seconds, first.look().path("processed").asInt());
    first.cancel();
    settled(0);
    Files.delete(big);
    Files.delete(small);
  }

  private void loaded(int stored, int rows) throws Exception {
    InventedHouseholds invented =
        new InventedHouseholds(units, stage.bean(Fingerprints.class), mongo);
    // What the run itself has imported so far counts.
    int missing = stored - (int) mongo.getCollection("households").estimatedDocumentCount();
    if (missing > 0) {
      new Loading(stage, invented).load(missing);
    }
    List<Double> rates = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      Path list = lists.of(rows, "");
      double rate = rows / ImportRun.start(stage.port(), token(NATION), list).seconds(rows);
      settled(0);
      if (round >= 0) {
        rates.add(rate);
      }
      Files.delete(list);
    }
    report.loaded(Spread.of(rates));
  }
}
