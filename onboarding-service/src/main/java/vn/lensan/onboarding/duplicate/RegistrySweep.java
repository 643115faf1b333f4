package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.onboarding.household.Lookalikes;
import vn.lensan.platform.work.Due;

/**
 * Goes through the whole registry once a week, page by page; after a stop it goes on where it was.
 * Finds what was there before there were looks, and forgets crowds that have dispersed.
 */
@Component
class RegistrySweep {
  static final String COLLECTION = "duplicate_sweeps";
  static final String DUE = "due";
  static final Duration LEASE = Duration.ofMinutes(2);
  private static final String THE_ONE = "registry";
  private static final Duration EVERY = Duration.ofDays(7);
  private static final int PAGE = 500;

  private final MongoOperations mongo;
  private final Lookalikes households;
  private final DuplicateSearch search;
  private final Crowds crowds;
  private final Clock clock;

  RegistrySweep(
      MongoOperations mongo,
      Lookalikes households,
      DuplicateSearch search,
      Crowds crowds,
      Clock clock) {
    this.mongo = mongo;
    this.households = households;
    this.search = search;
    this.crowds = crowds;
    this.clock = clock;
  }

  /** How far it has come. */
  @org.springframework.data.mongodb.core.mapping.Document(COLLECTION)
  record Sweep(String id, Due due, @Nullable String after, long examined) {}

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    try {
      mongo.insert(new Sweep(THE_ONE, Due.now(clock.instant()), null, 0));
    } catch (DuplicateKeyException there) {
      // It goes on by itself when it is due.
    }
  }

  void work(String id) {
    Sweep at = Objects.requireNonNull(mongo.findById(id, Sweep.class));
    if (at.after() == null) {
      crowds.forgetAll();
    }
    String after = at.after();
    for (List<HouseholdTraits> page = households.after(after, PAGE);
        !page.isEmpty();
        page = households.after(after, PAGE)) {
      search.examine(page);
      after = page.getLast().id();
      note(id, new Update().set("after", after).inc("examined", page.size()), leased());
    }
    note(id, new Update().unset("after"), Due.now(clock.instant().plus(EVERY)));
  }

  private Due leased() {
    Instant now = clock.instant();
    return new Due(now, 0, now.plus(LEASE));
  }

  private void note(String id, Update how, Due due) {
    Document stored = new Document();
    mongo.getConverter().write(due, stored);
    stored.remove("_class");
    mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), how.set(DUE, stored), COLLECTION);
  }
}
