package vn.lensan.catalog.finance.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.finance.FinanceService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** Reads the history, where a consent taken back and given anew was taken back all the same. */
@Component
final class TakeInterestsBackOnConsentWithdrawn implements EventReaction {
  private static final String TOPIC = "vn.lensan.onboarding.consent";
  private static final String FINANCE = "FINANCE";
  private final FinanceService finance;

  TakeInterestsBackOnConsentWithdrawn(FinanceService finance) {
    this.finance = finance;
  }

  private record ConsentPair(String purpose, String receiver) {}

  private record ConsentFacts(
      String householdId, String purpose, List<String> receivers, List<ConsentPair> active) {

    List<String> gone() {
      return receivers.stream()
          .filter(receiver -> !active.contains(new ConsentPair(FINANCE, receiver)))
          .toList();
    }
  }

  @Override
  public String name() {
    return "take-interests-back";
  }

  @Override
  public List<String> topics() {
    return List.of(TOPIC);
  }

  @Override
  public void on(ReceivedEvent event) {
    switch (event.type()) {
      case TOPIC + ".given.v1" -> {
        // Giving declares nothing by itself: the household asks.
      }
      case TOPIC + ".withdrawn.v1" -> withdrawn(event.dataAs(ConsentFacts.class), event.sequence());
      default -> throw UnknownEventType.of(event);
    }
  }

  private void withdrawn(ConsentFacts facts, long sequence) {
    if (facts.purpose().equals(FINANCE)) {
      finance.consentWithdrawn(facts.householdId(), facts.gone(), sequence);
    }
  }
}
