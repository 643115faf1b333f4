package vn.lensan.training.learner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.security.Scope;

@Service
public class LearnerService {
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
    // Followers are told on a repeat as well: the process may have died between the two writes.
    latest.set(LearnerView.COLLECTION, facts.householdId(), "sequence", sequence, fields);
    find(facts.householdId(), Scope.EVERYTHING)
        .ifPresent(
            now ->
                followers.forEach(follower -> follower.relocated(now.householdId(), now.within())));
  }

  public Optional<LearnerView> find(String householdId, Scope scope) {
    return Optional.ofNullable(mongo.findById(householdId, LearnerView.class))
        .filter(learner -> scope.covers(learner.within()));
  }
}
