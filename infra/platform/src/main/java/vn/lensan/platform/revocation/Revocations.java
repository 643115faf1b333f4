package vn.lensan.platform.revocation;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.platform.consumer.LatestOnly;

/** What this service was told of revocations; all of its instances look here. */
final class Revocations {
  private static final String COLLECTION = "revoked_access";
  private static final String SEQUENCE = "sequence";
  private static final String UNTIL = "until";

  private final MongoOperations mongo;
  private final LatestOnly latestOnly;
  private final Clock clock;
  private final Duration remembered;

  Revocations(MongoOperations mongo, LatestOnly latestOnly, Clock clock, Duration remembered) {
    this.mongo = mongo;
    this.latestOnly = latestOnly;
    this.clock = clock;
    this.remembered = remembered;
  }

  void keep(String clientKey, long sequence, Instant until) {
    latestOnly.set(COLLECTION, clientKey, SEQUENCE, sequence, Map.of(UNTIL, Date.from(until)));
  }

  Map<String, Instant> current() {
    Date oldest = Date.from(clock.instant().minus(remembered));
    Map<String, Instant> current = new HashMap<>();
    mongo
        .getCollection(COLLECTION)
        .find(Filters.gt(UNTIL, oldest))
        .forEach(one -> current.put(one.getString("_id"), one.getDate(UNTIL).toInstant()));
    return current;
  }
}
