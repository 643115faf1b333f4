package vn.lensan.catalog.withdrawal.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.withdrawal.WithdrawalService;
import vn.lensan.catalog.withdrawal.WithdrawnConsent;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/**
 * Reads the history and not the compacted state: a consent taken back and given anew within a
 * moment was taken back all the same.
 */
@Component
final class WithdrawListingsOnConsentWithdrawn implements EventReaction {
  private static final String TOPIC = "vn.lensan.onboarding.consent";
  private static final String SELLING = "SELLING";
  private final WithdrawalService withdrawals;

  WithdrawListingsOnConsentWithdrawn(WithdrawalService withdrawals) {
    this.withdrawals = withdrawals;
  }

  private record ConsentPair(String purpose, String receiver) {}

  private record ConsentFacts(
      String householdId,
      String consentId,
      String purpose,
      List<String> receivers,
      List<ConsentPair> active) {

    boolean stillAgrees(String receiver) {
      return active.contains(new ConsentPair(SELLING, receiver));
    }
  }

  @Override
  public String name() {
    return "withdraw-listings";
  }

  @Override
  public List<String> topics() {
    return List.of(TOPIC);
  }

  @Override
  public void on(ReceivedEvent event) {
    switch (event.type()) {
      case TOPIC + ".given.v1" -> {
        // Giving opens nothing by itself: somebody lists a product.
      }
      case TOPIC + ".withdrawn.v1" -> withdrawn(event.dataAs(ConsentFacts.class), event.sequence());
      default -> throw UnknownEventType.of(event);
    }
  }

  private void withdrawn(ConsentFacts facts, long sequence) {
    if (!facts.purpose().equals(SELLING)) {
      return;
    }
    List<String> gone =
        facts.receivers().stream().filter(receiver -> !facts.stillAgrees(receiver)).toList();
    withdrawals.withdrawn(
        new WithdrawnConsent(facts.householdId(), facts.consentId(), gone, sequence));
  }
}
