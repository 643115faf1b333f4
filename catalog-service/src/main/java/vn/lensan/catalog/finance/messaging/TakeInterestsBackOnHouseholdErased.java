package vn.lensan.catalog.finance.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.finance.FinanceService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** Who is forgotten here is asked back from partners, too. */
@Component
final class TakeInterestsBackOnHouseholdErased implements EventReaction {
  private static final String PREFIX = "vn.lensan.onboarding.household.";
  private final FinanceService finance;

  TakeInterestsBackOnHouseholdErased(FinanceService finance) {
    this.finance = finance;
  }

  @Override
  public String name() {
    return "take-interests-of-erased-back";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.household");
  }

  /** Whatever else happens to a household leaves its interests alone. */
  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().startsWith(PREFIX)) {
      throw UnknownEventType.of(event);
    }
    if (event.type().equals(PREFIX + "erased.v1")) {
      finance.forgotten(event.subject());
    }
  }
}
