package vn.lensan.platform.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Which record each partition of a reaction is at and since when, over all tries: a record that is
 * neither handled nor put aside for long is what "stuck" means.
 */
final class Progress {
  private final Clock clock;
  private final Map<TopicPartition, At> begun = new ConcurrentHashMap<>();

  private record At(long offset, Instant since, int attempts) {}

  Progress(Clock clock) {
    this.clock = clock;
  }

  void begin(ConsumerRecord<?, ?> record) {
    begun.merge(
        partition(record),
        new At(record.offset(), clock.instant(), 1),
        (before, now) ->
            before.offset() == now.offset()
                ? new At(before.offset(), before.since(), before.attempts() + 1)
                : now);
  }

  void done(ConsumerRecord<?, ?> record) {
    begun.remove(partition(record));
  }

  /** Somebody else goes on with them. */
  void lost(Collection<TopicPartition> partitions) {
    begun.keySet().removeAll(partitions);
  }

  int attempts(ConsumerRecord<?, ?> record) {
    @Nullable At at = begun.get(partition(record));
    return at == null ? 1 : at.attempts();
  }

  boolean stuckFor(Duration limit) {
    Instant tooLongAgo = clock.instant().minus(limit);
    return begun.values().stream().anyMatch(at -> at.since().isBefore(tooLongAgo));
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }
}
