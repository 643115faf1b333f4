package vn.lensan.bench.registry;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Scratch;
import vn.lensan.onboarding.household.InventedHouseholds;
import vn.lensan.onboarding.household.InventedHouseholds.Person;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.unit.UnitId;

/** Searches over HTTP in a registry that grows, one after the other. */
public final class SearchBench {
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int EACH = 40;
  private static final int WARM_UP = 15;
  private static final int BATCH = 1_000;
  private static final double MOST_MILLISECONDS = 30;
  private static final double FLAT = 1.5;

  private final RegistryStage stage;
  private final MongoOperations mongo;
  private final InventedHouseholds invented;
  private final Map<Integer, Map<String, double[]>> measured = new LinkedHashMap<>();
  private final Map<String, Long> examined = new LinkedHashMap<>();
  private long loaded;

  private SearchBench(RegistryStage stage) {
    this.stage = stage;
    this.mongo = stage.bean(MongoOperations.class);
    this.invented =
        new InventedHouseholds(
            stage.bean(OrgUnitService.class), stage.bean(Fingerprints.class), mongo);
  }

  public static void run(Path folder, int households) throws Exception {
    Map<String, Object> machine = Machine.facts();
    try (Scratch scratch = Scratch.in(folder);
        RegistryStage stage = RegistryStage.in(scratch)) {
      SearchBench bench = new SearchBench(stage);
      System.out.printf("%nsearch: store: %s%n", stage.storeName());
      for (int size : SIZES) {
        if (size <= households) {
          bench.at(size);
        }
      }
      if (households < SIZES[0]) {
        bench.at(households);
      }
      machine.put("loadAverageAtEnd", Machine.load());
      System.out.println("machine: " + machine);
      bench.verdict(machine);
    }
  }

  private void at(int size) throws Exception {
    long begun = System.nanoTime();
    load(size);
    System.out.printf(
        Locale.ROOT,
        "%n%,d households (loading took %.0f s; %s)%n",
        size,
        (System.nanoTime() - begun) / 1e9,
        sizes());
    Map<String, double[]> scopes = new LinkedHashMap<>();
    for (var scope : Question.SCOPES.entrySet()) {
      List<Double> all = new ArrayList<>();
      for (Question question : Question.ALL) {
        double[] times = ask(question, scope.getKey(), size);
        Arrays.stream(times).forEach(all::add);
        System.out.printf(
            Locale.ROOT,
            "  %-9s %-14s p50 %7.1f ms  p99 %7.1f ms  examined %,d%n",
            scope.getKey(),
            question.name(),
            at(times, 0.5),
            at(times, 0.99),
            examined.get(scope.getKey() + "/" + question.name()));
      }
      double[] sorted = all.stream().mapToDouble(one -> one).sorted().toArray();
      scopes.put(scope.getKey(), sorted);
      System.out.printf(
          Locale.ROOT,
          "  %-9s %-14s p50 %7.1f ms  p99 %7.1f ms%n",
          scope.getKey(),
          "ALL",
          at(sorted, 0.5),
          at(sorted, 0.99));
    }
    measured.put(size, scopes);
  }

  /** Into a collection without indexes, which are built afterwards: a tenth of the time. */
  private void load(int size) throws Exception {
    Instant now = Instant.now();
    List<Document> indexes = new ArrayList<>();
    mongo.getCollection("households").listIndexes().forEach(indexes::add);
    indexes.removeIf(index -> index.getString("name").equals("_id_"));
    indexes.forEach(
        index -> mongo.getCollection("households").dropIndex(index.getString("name")));
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

  /** By a client of its own: the service's waits 20 seconds for an answer, a million takes longer. */
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

  private String sizes() {
    Document stats = mongo.executeCommand("{ collStats: 'households' }");
    Object indexes = stats.get("indexSizes");
    return "stored " + stats.get("storageSize") + " bytes, indexes " + indexes;
  }

  private double[] ask(Question question, String scope, int size) {
    Random random = new Random(question.name().hashCode());
    StoreWatch watch = stage.bean(StoreWatch.class);
    double[] times = new double[EACH];
    for (int turn = -WARM_UP; turn < EACH; turn++) {
      Person person = invented.person(random.nextInt(size));
      Api api = as(scope, person);
      watch.keep(turn == EACH - 1);
      long begun = System.nanoTime();
      Api.Answer answer = api.get("/api/v1/households?" + question.address().apply(person));
      double took = (System.nanoTime() - begun) / 1e6;
      if (answer.status() != 200) {
        throw new IllegalStateException(question + " " + answer.text());
      }
      if (turn >= 0) {
        times[turn] = took;
      }
    }
    examined.put(scope + "/" + question.name(), examined(watch.kept()));
    watch.keep(false);
    Arrays.sort(times);
    return times;
  }

  /** What the index hands out for the last one asked, before anything else is applied. */
  private long examined(List<BsonDocument> commands) {
    long sum = 0;
    for (BsonDocument command : commands) {
      BsonDocument filter =
          command.containsKey("pipeline")
              ? command.getArray("pipeline").get(0).asDocument().getDocument("$match")
              : command.getDocument("filter");
      sum += mongo.getCollection("households").countDocuments(filter);
    }
    return sum;
  }

  private final Map<String, Api> callers = new LinkedHashMap<>();

  private Api as(String scope, Person person) {
    OrgUnitService units = stage.bean(OrgUnitService.class);
    List<UnitId> path = units.path(person.unit());
    UnitId unit =
        switch (scope) {
          case "nation" -> path.getFirst();
          case "province" -> path.get(1);
          default -> path.getLast();
        };
    return callers.computeIfAbsent(
        scope + unit,
        any ->
            Api.onPort(stage.port())
                .waiting(Duration.ofMinutes(2))
                .as(
                    TestIdentity.token(
                        "bench-" + scope, Question.SCOPES.get(scope), unit.toString())));
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.floor(part * sorted.length))];
  }

  private void verdict(Map<String, Object> machine) {
    System.out.printf(
        Locale.ROOT, "keeping one look took the store %.2f ms%n", stage.bean(StoreWatch.class).look());
    if (!stage.isReal()) {
      System.out.println("not measured here: no indexes; the documents examined are told above");
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("benchmark", "search");
    json.put("machine", machine);
    json.put("lookMilliseconds", stage.bean(StoreWatch.class).look());
    boolean kept = true;
    Map<String, double[]> first = measured.values().iterator().next();
    for (var size : measured.entrySet()) {
      for (var scope : size.getValue().entrySet()) {
        double p99 = at(scope.getValue(), 0.99);
        double begin = at(java.util.Objects.requireNonNull(first.get(scope.getKey())), 0.99);
        kept &= p99 <= MOST_MILLISECONDS && p99 <= begin * FLAT;
        json.put(
            size.getKey() + " " + scope.getKey(),
            Map.of("p50", at(scope.getValue(), 0.5), "p99", p99));
      }
      double nation = at(java.util.Objects.requireNonNull(size.getValue().get("nation")), 0.5);
      double commune = at(java.util.Objects.requireNonNull(size.getValue().get("commune")), 0.5);
      kept &= commune <= nation * 1.1;
    }
    if (stage.isReal()) {
      System.out.println(
          "demand: p99 at most 30 ms, flat within half, a commune not slower than the nation: "
              + (kept ? "MET" : "NOT MET"));
      json.put("met", kept);
    }
    System.out.println(JsonMapper.shared().writeValueAsString(json));
  }
}
