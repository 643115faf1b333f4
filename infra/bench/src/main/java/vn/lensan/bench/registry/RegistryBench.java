package vn.lensan.bench.registry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Scratch;
import vn.lensan.bench.Spread;
import vn.lensan.bench.outbox.Crew;
import vn.lensan.onboarding.household.InventedHouseholds;
import vn.lensan.onboarding.household.InventedHouseholds.Person;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/**
 * Registrations over HTTP by eight clients, in turns with bare inserts by eight clients of the very
 * documents that these made, with the same indexes and the same write concern.
 */
public final class RegistryBench {
  static final int ROUNDS = 3;
  private static final int WARM_UP = 3;
  private static final String BARE = "households_bare";

  private final RegistryStage stage;
  private final MongoOperations mongo;
  private final InventedHouseholds invented;
  private final int households;
  private long next;

  private RegistryBench(RegistryStage stage, int households) {
    this.stage = stage;
    this.households = households;
    this.mongo = stage.bean(MongoOperations.class);
    this.invented =
        new InventedHouseholds(
            stage.bean(OrgUnitService.class), stage.bean(Fingerprints.class), mongo);
  }

  public static void run(Path folder, int households) throws Exception {
    Map<String, Object> machine = Machine.facts();
    try (Scratch scratch = Scratch.in(folder);
        RegistryStage stage = RegistryStage.in(scratch)) {
      RegistryBench bench = new RegistryBench(stage, households);
      List<Double> registered = new ArrayList<>();
      List<Double> bare = new ArrayList<>();
      BareIndexes.copy(bench.mongo, "households", BARE);
      // The compiler works beside the service for about a minute, on the same two cores.
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        double made = bench.register();
        double inserted = bench.insert();
        if (round >= 0) {
          registered.add(made);
          bare.add(inserted);
        }
      }
      machine.put("loadAverageAtEnd", Machine.load());
      new RegistryReport(households, stage.storeName(), machine)
          .print(Spread.of(registered), Spread.of(bare));
    }
  }

  private double register() throws InterruptedException {
    String nation = stage.bean(OrgUnitService.class).boundaryInForce() + ":VN";
    String token = TestIdentity.token("bench", Role.PROVINCE, nation);
    long from = next;
    next += households;
    long begun =
        Crew.work(
            households,
            Crew.AS_FAST_AS_IT_GOES,
            any -> {
              Api api = Api.onPort(stage.port()).waiting(Duration.ofMinutes(1)).as(token);
              return number -> post(api, invented.person(from + number));
            });
    return households / ((System.nanoTime() - begun) / 1e9);
  }

  private static void post(Api api, Person person) {
    Map<String, Object> body =
        Map.of(
            "kind",
            "HOUSEHOLD",
            "head",
            Map.of("fullName", person.name(), "phone", person.phone()),
            "unit",
            person.unit(),
            "village",
            person.village(),
            "crops",
            List.of(Map.of("commodity", person.crop(), "areaM2", 1_000)));
    Api.Answer answer = api.post("/api/v1/households", body);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.text());
    }
  }

  private double insert() throws InterruptedException {
    List<Document> documents = new ArrayList<>();
    mongo
        .getCollection("households")
        .find()
        .sort(new Document("_id", -1))
        .limit(households)
        .forEach(documents::add);
    var collection = mongo.getCollection(BARE);
    long begun =
        Crew.work(
            households,
            Crew.AS_FAST_AS_IT_GOES,
            any -> number -> collection.insertOne(documents.get(number)));
    return households / ((System.nanoTime() - begun) / 1e9);
  }
}
