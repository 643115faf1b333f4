package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RailsMetricsIT {
  private final MeterRegistry registry;

  RailsMetricsIT(MeterRegistry registry) {
    this.registry = registry;
  }

  @Test
  void countsWhatAnAlarmIsSetOn() {
    for (String name : List.of("lensan.outbox.oldest.seconds", "lensan.consumers.ailing")) {
      assertThat(registry.get(name).gauge().value()).as(name).isNotNegative();
    }
    for (String name : List.of("lensan.consumer.lag", "lensan.dead.letters.open")) {
      Gauge gauge = registry.get(name).tag("consumer", CopyTitleOnNoteWritten.GROUP).gauge();
      assertThat(gauge.value()).as(name).isNotNegative();
    }
  }
}
