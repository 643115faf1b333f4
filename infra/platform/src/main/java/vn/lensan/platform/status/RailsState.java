package vn.lensan.platform.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.outbox.OutboxWaiting;

/** How the rails of a service do, for its status page and its metrics. */
final class RailsState {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private final OutboxWaiting outbox;
  private final List<ConsumerGroups> consumers;
  private final OpenDeadLetters letters;
  private final GroupOffsets offsets;
  private final Clock clock;
  private @Nullable Snapshot lately;

  RailsState(
      OutboxWaiting outbox,
      List<ConsumerGroups> consumers,
      OpenDeadLetters letters,
      GroupOffsets offsets,
      Clock clock) {
    this.outbox = outbox;
    this.consumers = consumers;
    this.letters = letters;
    this.offsets = offsets;
    this.clock = clock;
  }

  record Snapshot(
      Instant at,
      @Nullable Long outboxOldestSeconds,
      Map<String, Long> lag,
      List<String> ailing,
      Map<String, Long> deadLetters) {}

  Snapshot now() {
    Long oldest =
        outbox
            .since()
            .map(since -> Duration.between(since, clock.instant()).toSeconds())
            .orElse(null);
    return new Snapshot(
        clock.instant(),
        oldest,
        new TreeMap<>(offsets.lag(groups())),
        consumers.stream().flatMap(some -> some.ailing().stream()).toList(),
        letters.count());
  }

  /** For metrics, which are asked often and one by one. */
  synchronized Snapshot lately() {
    Snapshot known = lately;
    if (known == null || known.at().plus(FRESH).isBefore(clock.instant())) {
      known = now();
      lately = known;
    }
    return known;
  }

  Map<String, Collection<String>> groups() {
    Map<String, Collection<String>> all = new TreeMap<>();
    consumers.forEach(some -> all.putAll(some.groups()));
    return all;
  }
}
