package vn.lensan.onboarding.right;

import java.time.Clock;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.idempotency.RequestIds;

/** Who took out a person's data for that person, and when; part of the chained logs. */
@Repository
class OwnDataLooks {
  static final String COLLECTION = "own_data_looks";
  private final MongoOperations mongo;
  private final Clock clock;

  OwnDataLooks(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Document(COLLECTION)
  record Look(@Id String id, String requestId, String householdId, String client, Instant at) {}

  void note(String requestId, String householdId, String client) {
    mongo.insert(new Look(RequestIds.random(), requestId, householdId, client, clock.instant()));
  }
}
