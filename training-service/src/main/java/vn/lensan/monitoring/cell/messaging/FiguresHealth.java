package vn.lensan.monitoring.cell.messaging;

import java.time.Duration;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down when the topology is broken, or has been moving its work about for longer than a start or a
 * rebalance takes.
 */
@Component
class FiguresHealth implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private final FigureStreams streams;
  private final CellSink sink;

  FiguresHealth(FigureStreams streams, CellSink sink) {
    this.streams = streams;
    this.sink = sink;
  }

  @Override
  public Health health() {
    boolean broken =
        KafkaStreams.State.ERROR.equals(streams.now())
            || streams.still().compareTo(PATIENCE) > 0
            || !sink.alive();
    return (broken ? Health.down() : Health.up()).build();
  }
}
