package vn.lensan.training.learner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.security.Scope;

@Service
public class LearnerService {
  static final String MERGED_INTO = "mergedInto";
  private static final String ERASED = "ERASED";
  private static final int LONGEST_CHAIN = 20;
  private final MongoOperations mongo;
  private final LatestOnly latest;
  private final List<LearnerFollower> followers;

  LearnerService(MongoOperations mongo, LatestOnly latest, List<LearnerFollower> followers) {
    this.mongo = mongo;
    this.latest = latest;
    this.followers = followers;
  }

  public void keep(LearnerFacts facts, long sequence) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("code", facts.code());
    fields.put("status", facts.status());
    fields.put("unit", facts.unit());
    fields.put("within", facts.within());
    // Also when there is none: what the event no longer says must not stay from an older one.
    fields.put("cooperativeId", facts.cooperativeId());
    fields.put(MERGED_INTO, facts.mergedInto());
    // Followers are told on a repeat as well: the process may have died between the two writes.
    latest.set(LearnerView.COLLECTION, facts.householdId(), "sequence", sequence, fields);
    find(facts.householdId(), Scope.EVERYTHING).ifPresent(this::tellFollowers);
  }

  private void tellFollowers(LearnerView now) {
    followers.forEach(follower -> follower.relocated(now.householdId(), now.within()));
    if (now.status().equals(ERASED)) {
      samePerson(now.householdId())
          .forEach(id -> followers.forEach(follower -> follower.erased(id)));
    }
  }

  public Optional<LearnerView> find(String householdId, Scope scope) {
    return Optional.ofNullable(mongo.findById(householdId, LearnerView.class))
        .filter(learner -> scope.covers(learner.within()));
  }

  /** All households that merges made one person's: the one that stands and its aliases. */
  public Set<String> samePerson(String householdId) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(standing(householdId)));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (all.add(next)) {
        open.addAll(aliasesOf(next));
      }
    }
    all.add(householdId);
    return all;
  }

  /** Bounded: a chain that long is a circle. */
  private String standing(String householdId) {
    String at = householdId;
    for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
      String next = find(at, Scope.EVERYTHING).map(LearnerView::mergedInto).orElse(null);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return householdId;
  }

  private List<String> aliasesOf(String householdId) {
    Query aliases = Query.query(Criteria.where(MERGED_INTO).is(householdId));
    return mongo.find(aliases, LearnerView.class).stream().map(LearnerView::householdId).toList();
  }
}
