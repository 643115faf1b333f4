package vn.lensan.catalog.producer.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.producer.ConsentsInForce;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

@Component
final class KeepReceiversOnConsentChanged implements EventReaction {
  private static final String PREFIX = "vn.lensan.onboarding.consent.";
  private final ProducerService producers;

  KeepReceiversOnConsentChanged(ProducerService producers) {
    this.producers = producers;
  }

  private record ConsentPair(String purpose, String receiver) {}

  /** Agreed to by itself: who sells on a marketplace need not be named to everybody. */
  private static final ConsentPair NAMED = new ConsentPair("TRACEABILITY", "PUBLIC");

  private record ConsentFacts(String householdId, List<ConsentPair> active) {}

  @Override
  public String name() {
    return "keep-receivers";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.consent.state");
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().startsWith(PREFIX)) {
      throw UnknownEventType.of(event);
    }
    ConsentFacts facts = event.dataAs(ConsentFacts.class);
    producers.keepConsents(facts.householdId(), inForce(facts), event.sequence());
  }

  private static ConsentsInForce inForce(ConsentFacts facts) {
    return new ConsentsInForce(
        receivers(facts, "SELLING"), facts.active().contains(NAMED), receivers(facts, "FINANCE"));
  }

  private static List<String> receivers(ConsentFacts facts, String purpose) {
    return facts.active().stream()
        .filter(pair -> pair.purpose().equals(purpose))
        .map(ConsentPair::receiver)
        .distinct()
        .toList();
  }
}
