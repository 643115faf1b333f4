package vn.lensan.platform.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What an alarm is set on: outbox age, lag, dead letters that wait, consumers that are ill. */
final class RailsMetrics implements MeterBinder {
  private final RailsState rails;
  private final OpenDeadLetters letters;

  RailsMetrics(RailsState rails, OpenDeadLetters letters) {
    this.rails = rails;
    this.letters = letters;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(
        registry,
        "lensan.outbox.oldest.seconds",
        "",
        now -> Objects.requireNonNullElse(now.outboxOldestSeconds(), 0L));
    gauge(registry, "lensan.consumers.ailing", "", now -> now.ailing().size());
    rails
        .groups()
        .keySet()
        .forEach(
            group ->
                gauge(
                    registry,
                    "lensan.consumer.lag",
                    group,
                    now -> now.lag().getOrDefault(group, 0L)));
    letters
        .consumers()
        .forEach(
            consumer ->
                gauge(
                    registry,
                    "lensan.dead.letters.open",
                    consumer,
                    now -> now.deadLetters().getOrDefault(consumer, 0L)));
  }

  private void gauge(
      MeterRegistry registry,
      String name,
      String consumer,
      ToDoubleFunction<RailsState.Snapshot> value) {
    Gauge.Builder<RailsState> gauge =
        Gauge.builder(name, rails, state -> value.applyAsDouble(state.lately()));
    (consumer.isEmpty() ? gauge : gauge.tag("consumer", consumer)).register(registry);
  }
}
