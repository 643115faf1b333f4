package vn.lensan.platform.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.platform.webhook.WebhookAttempt.Direction;
import vn.lensan.platform.webhook.WebhookAttempt.Outcome;

/**
 * The log of attempts. It is written behind the answer, some at once, so that a flood of forged
 * messages costs the store little and a genuine one waits for nothing but its own document; what a
 * crash takes with it is at most a second of the log, never a message. A flood beyond the queue is
 * counted and not kept.
 */
public final class WebhookAttempts {
  static final Duration KEPT = Duration.ofDays(45);
  private static final int MOST_WAITING = 10_000;
  private static final int AT_ONCE = 500;

  private final BlockingQueue<WebhookAttempt> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final MongoOperations mongo;
  private final Counter dropped;
  private final Clock clock;

  WebhookAttempts(MongoOperations mongo, MeterRegistry meters, Clock clock) {
    this.mongo = mongo;
    this.dropped = meters.counter("lensan.webhooks.attempts.dropped");
    this.clock = clock;
  }

  /**
   * What is noted of an attempt.
   *
   * @param reason null when it was taken
   */
  public record Noted(
      Direction direction,
      String partner,
      @Nullable String messageId,
      Outcome outcome,
      @Nullable String reason,
      int bytes) {}

  public void note(Noted noted) {
    Instant now = clock.instant();
    WebhookAttempt attempt =
        new WebhookAttempt(
            RequestIds.random(),
            noted.direction(),
            noted.partner(),
            noted.messageId(),
            now,
            noted.outcome(),
            noted.reason(),
            noted.bytes(),
            now.plus(KEPT));
    if (!waiting.offer(attempt)) {
      dropped.increment();
    }
  }

  /** Those of one partner, the newest first; written at most a second after they were made. */
  public Page<WebhookAttempt> page(String partner, @Nullable Outcome outcome, PageRequest request) {
    Criteria wanted = Criteria.where("partner").is(partner);
    if (outcome != null) {
      wanted.and("outcome").is(outcome);
    }
    request.after().ifPresent(id -> wanted.and("_id").lt(id));
    Query query =
        Query.query(wanted).with(Sort.by(Sort.Direction.DESC, "_id")).limit(request.limit() + 1);
    return Page.of(mongo.find(query, WebhookAttempt.class), request, WebhookAttempt::id);
  }

  void write() {
    List<WebhookAttempt> batch = new ArrayList<>(AT_ONCE);
    while (waiting.drainTo(batch, AT_ONCE) > 0) {
      mongo
          .bulkOps(BulkOperations.BulkMode.UNORDERED, WebhookAttempt.class)
          .insert(batch)
          .execute();
      batch.clear();
    }
  }
}
