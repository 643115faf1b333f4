package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.unit.UnitId;

/**
 * Households follow the map: when lists of units or lineage were taken in, or a new map's day has
 * come, each that lies elsewhere now is moved by one write of its own; the others are only read.
 * The whole registry is gone through twice, since another instance may have worked with the map
 * before for a few seconds; then the edition of the map is noted, so that a restart does not begin
 * anew. Cut short, or done by two instances at once, it is done again and changes nothing twice.
 */
@Component
class PlacesAfresh {
  static final String COLLECTION = "household_places";
  private static final Logger LOG = LoggerFactory.getLogger(PlacesAfresh.class);
  private static final String NOTE = "edition";
  private static final int BATCH = 500;
  private static final Duration BREATH = Duration.ofMillis(20);
  private static final Duration OTHERS_KNOW = Duration.ofSeconds(20);

  private final Households households;
  private final OrgUnitService units;
  private final MongoOperations mongo;
  private final Clock clock;
  private @Nullable Once once;

  PlacesAfresh(Households households, OrgUnitService units, MongoOperations mongo, Clock clock) {
    this.households = households;
    this.units = units;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** How far this instance has come with an edition of the map. */
  private record Once(String edition, Instant at) {}

  /** One look at a time: the rounds of one thread. */
  void look() {
    once = look(once);
  }

  private @Nullable Once look(@Nullable Once once) {
    String edition = units.edition();
    if (edition.equals(noted())) {
      return null;
    }
    if (once == null || !once.edition().equals(edition)) {
      moveAll();
      return new Once(edition, clock.instant());
    }
    if (clock.instant().isAfter(once.at().plus(OTHERS_KNOW))) {
      moveAll();
      mongo.save(new Document("_id", NOTE).append(NOTE, edition), COLLECTION);
      return null;
    }
    return once;
  }

  private @Nullable String noted() {
    Document note = mongo.findById(NOTE, Document.class, COLLECTION);
    return note == null ? null : note.getString(NOTE);
  }

  /** How many were moved. */
  private long moveAll() {
    long moved = 0;
    String last = "";
    List<Document> batch = after(last);
    while (!batch.isEmpty()) {
      moved += batch.stream().filter(this::liesElsewhere).filter(this::move).count();
      last = batch.getLast().getString("_id");
      breathe();
      batch = after(last);
    }
    if (moved > 0) {
      LOG.info("{} households lie elsewhere on the map of {}", moved, units.edition());
    }
    return moved;
  }

  private static void breathe() {
    LockSupport.parkNanos(BREATH.toNanos());
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("Stopped on the way through the registry; it is begun anew");
    }
  }

  private List<Document> after(String id) {
    Query query = Query.query(Criteria.where("_id").gt(id)).with(Sort.by("_id")).limit(BATCH);
    for (String field : List.of("givenUnit", "assigned", "unit", "undecided", "within", "places")) {
      query.fields().include("profile." + field);
    }
    return mongo.find(query, Document.class, Household.COLLECTION);
  }

  private boolean liesElsewhere(Document household) {
    Document profile = household.get("profile", Document.class);
    String chosen = profile.getString("assigned");
    UnitId given = UnitId.parse(profile.getString("givenUnit"));
    if (!units.knows(given)) {
      return false;
    }
    Placement there = units.place(given, chosen == null ? null : UnitId.parse(chosen));
    return !there.now().toString().equals(profile.getString("unit"))
        || there.undecided() != profile.getBoolean("undecided", false)
        || !Objects.equals(there.within(), profile.getList("within", String.class))
        || !Objects.equals(there.places(), profile.getList("places", String.class));
  }

  private boolean move(Document found) {
    Act act = Act.by("map", clock.instant());
    return households
        .change(
            found.getString("_id"),
            household -> {
              Profile profile = household.profile();
              UnitId chosen = profile.assigned();
              household.placeAt(units.place(profile.givenUnit(), chosen), chosen, act);
            })
        .isPresent();
  }
}
