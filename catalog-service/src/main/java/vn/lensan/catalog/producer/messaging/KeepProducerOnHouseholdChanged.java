package vn.lensan.catalog.producer.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.producer.ProducerFacts;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

@Component
final class KeepProducerOnHouseholdChanged implements EventReaction {
  private static final String PREFIX = "vn.lensan.onboarding.household.";
  private final ProducerService producers;

  KeepProducerOnHouseholdChanged(ProducerService producers) {
    this.producers = producers;
  }

  @Override
  public String name() {
    return "keep-producer";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.household.state");
  }

  @Override
  public void on(ReceivedEvent event) {
    // Every event of a household carries its whole public state, so a new kind of event is none to
    // us.
    if (!event.type().startsWith(PREFIX)) {
      throw UnknownEventType.of(event);
    }
    producers.keep(event.dataAs(ProducerFacts.class), event.sequence());
  }
}
