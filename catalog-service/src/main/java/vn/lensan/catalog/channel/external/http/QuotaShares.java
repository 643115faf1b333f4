package vn.lensan.catalog.channel.external.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelId;

/**
 * Our share of each partner's quota, kept in the store among all instances. Whoever no longer
 * renews its share, because it died or was stopped for a while, makes no call with it.
 */
@Component
class QuotaShares {
  static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int ATTEMPTS = 8;

  private final MongoOperations mongo;
  private final Clock clock;
  private final String me = UUID.randomUUID().toString();
  private final Map<String, Quota> quotas = new ConcurrentHashMap<>();

  QuotaShares(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  void keep(ChannelId channel, Quota quota) {
    quotas.put(channel.value(), quota);
  }

  void renew() {
    quotas.forEach(this::renew);
  }

  private void renew(String channel, Quota quota) {
    for (int attempt = 1; ; attempt++) {
      try {
        attempt(channel, quota);
        return;
      } catch (OptimisticLockingFailureException | DuplicateKeyException meanwhile) {
        if (attempt == ATTEMPTS) {
          throw meanwhile;
        }
      }
    }
  }

  private void attempt(String channel, Quota quota) {
    // From before the reading: a stop between it and the end of this must not lengthen our share.
    long until = quota.now() + QuotaTable.USED.toNanos();
    Instant now = clock.instant();
    QuotaTable found = mongo.findById(channel, QuotaTable.class);
    QuotaTable table = found == null ? QuotaTable.of(channel) : found;
    QuotaUse use = quota.use();
    int due = table.due(me, use.wanting(), quota.terms().perPeriod(), now);
    if (due < use.share()) {
      use = quota.share(due, until);
    }
    // What was just used still counts over there, so it is not given back yet.
    int held = Math.max(due, use.used());
    mongo.save(
        table.with(new QuotaTable.Share(me, held, use.wanting(), now.plus(QuotaTable.LEASE)), now));
    quota.share(due, until);
  }
}
