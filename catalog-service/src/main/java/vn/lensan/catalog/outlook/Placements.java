package vn.lensan.catalog.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.catalog.producer.Relocation;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

@Repository
class Placements implements ProducerFollower {
  private static final int ATTEMPTS = 10;
  private final MongoOperations mongo;

  Placements(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Writes how a thing stands now, and only when that is something new: most events change nothing
   * here. It is read after the document, which is written only when nobody wrote it since; and it
   * is read once more after the write, for somebody who read later may have found nothing to write.
   */
  void keep(String id, Supplier<Optional<Placement>> reading) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Placement before = mongo.findById(id, Placement.class);
      Optional<Placement> now = reading.get();
      if (now.isEmpty() || tellsNothing(now.get(), before)) {
        return;
      }
      write(now.get().over(before));
    }
    throw new OptimisticLockingFailureException("Many keep " + id + " at once");
  }

  private void write(Placement now) {
    try {
      mongo.save(now);
    } catch (OptimisticLockingFailureException | DuplicateKeyException quicker) {
      // Whoever it was: it is read anew.
    }
  }

  private static boolean tellsNothing(Placement now, @Nullable Placement before) {
    if (before == null) {
      return now.sequence() == 0 && now.grams() == 0;
    }
    return isOlder(now, before) || now.over(before).equals(before);
  }

  private static boolean isOlder(Placement now, Placement before) {
    return now.sequence() > 0 && now.sequence() <= before.sequence();
  }

  /**
   * @param key of one commodity; null for all
   */
  record Place(UnitId unit, @Nullable String key, Scope scope) {
    private List<Criteria> criteria() {
      List<Criteria> all = new ArrayList<>();
      all.add(Criteria.where("within").is(unit.toString()));
      all.add(scope.criteria("within"));
      if (key != null) {
        all.add(Criteria.where("commodity").is(key));
      }
      return all;
    }
  }

  void each(Place place, Weeks weeks, Consumer<Placement> to) {
    List<Criteria> all = new ArrayList<>(timely(weeks));
    all.addAll(place.criteria());
    run(all, to);
  }

  void each(Weeks weeks, Consumer<Placement> to) {
    run(timely(weeks), to);
  }

  private static List<Criteria> timely(Weeks weeks) {
    LocalDate begin = weeks.first();
    return List.of(
        Criteria.where("grams").gt(0),
        new Criteria().orOperator(Criteria.where("to").is(null), Criteria.where("to").gte(begin)));
  }

  private void run(List<Criteria> all, Consumer<Placement> to) {
    Query query = Query.query(new Criteria().andOperator(all));
    try (Stream<Placement> found = mongo.stream(query, Placement.class)) {
      found.forEach(to);
    }
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    Relocation.apply(mongo, Placement.class, householdId, within);
  }
}
