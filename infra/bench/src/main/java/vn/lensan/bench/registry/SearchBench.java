package vn.lensan.bench.registry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.data.mongodb.core.MongoOperations;
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
  private static final int EACH = 100;
  private static final int WARM_UP = 15;

  /** Of each kind, before anything counts: compiling on two cores is no search. */
  private static final int FIRST_WARM_UP = 150;

  private final RegistryStage stage;
  private final MongoOperations mongo;
  private final InventedHouseholds invented;
  private final Loading loading;
  private final Map<String, Api> callers = new LinkedHashMap<>();
  private final Map<Integer, Map<String, double[]>> measured = new LinkedHashMap<>();
  private final Map<String, Long> examined = new LinkedHashMap<>();

  private SearchBench(RegistryStage stage) {
    this.stage = stage;
    this.mongo = stage.bean(MongoOperations.class);
    this.invented =
        new InventedHouseholds(
            stage.bean(OrgUnitService.class), stage.bean(Fingerprints.class), mongo);
    this.loading = new Loading(stage, invented);
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
      new SearchReport(stage, bench.measured).verdict(machine);
    }
  }

  private void at(int size) throws Exception {
    long begun = System.nanoTime();
    loading.load(size);
    System.out.printf(
        Locale.ROOT,
        "%n%,d households (loading took %.0f s; %s)%n",
        size,
        (System.nanoTime() - begun) / 1e9,
        loading.sizes());
    if (measured.isEmpty()) {
      warmUp(size);
    }
    Map<String, double[]> scopes = new LinkedHashMap<>();
    for (String scope : Question.SCOPES) {
      List<Double> all = new ArrayList<>();
      for (Question question : Question.ALL) {
        double[] times = ask(question, scope, size);
        Arrays.stream(times).forEach(all::add);
        System.out.printf(
            Locale.ROOT,
            "  %-9s %-14s p50 %7.1f ms  p99 %7.1f ms  examined %,d%n",
            scope,
            question.name(),
            SearchReport.at(times, 0.5),
            SearchReport.at(times, 0.99),
            examined.get(scope + "/" + question.name()));
      }
      double[] sorted = all.stream().mapToDouble(one -> one).sorted().toArray();
      scopes.put(scope, sorted);
      System.out.printf(
          Locale.ROOT,
          "  %-9s %-14s p50 %7.1f ms  p99 %7.1f ms%n",
          scope,
          "ALL",
          SearchReport.at(sorted, 0.5),
          SearchReport.at(sorted, 0.99));
    }
    measured.put(size, scopes);
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
      requireAnswered(question, answer);
      if (turn >= 0) {
        times[turn] = took;
      }
    }
    examined.put(scope + "/" + question.name(), watch.examined(mongo));
    Arrays.sort(times);
    return times;
  }

  private void warmUp(int size) {
    Random random = new Random(size);
    for (int turn = 0; turn < FIRST_WARM_UP; turn++) {
      for (Question question : Question.ALL) {
        for (String scope : Question.SCOPES) {
          Person person = invented.person(random.nextInt(size));
          requireAnswered(
              question,
              as(scope, person).get("/api/v1/households?" + question.address().apply(person)));
        }
      }
    }
  }

  private static void requireAnswered(Question question, Api.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(question + " " + answer.text());
    }
  }

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
                .as(TestIdentity.token("bench-" + scope, Question.role(scope), unit.toString())));
  }
}
