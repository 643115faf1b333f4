package vn.lensan.catalog.withdrawal.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.withdrawal.WithdrawalService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** While a household is closed or the use of its data stopped, and once it is forgotten. */
@Component
final class StopListingsOnHouseholdRestricted implements EventReaction {
  private static final String PREFIX = "vn.lensan.onboarding.household.";
  private final WithdrawalService withdrawals;

  StopListingsOnHouseholdRestricted(WithdrawalService withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public String name() {
    return "stop-listings";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.household");
  }

  /** Whatever else happens to a household leaves its listings alone. */
  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().startsWith(PREFIX)) {
      throw UnknownEventType.of(event);
    }
    switch (event.type().substring(PREFIX.length())) {
      case "restricted.v1", "erased.v1", "closed.v1" -> withdrawals.stopped(event.subject());
      default -> {}
    }
  }
}
