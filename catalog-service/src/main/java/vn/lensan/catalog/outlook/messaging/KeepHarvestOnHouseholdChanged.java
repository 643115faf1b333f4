package vn.lensan.catalog.outlook.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.outlook.Growers;
import vn.lensan.catalog.outlook.HarvestFacts;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

@Component
final class KeepHarvestOnHouseholdChanged implements EventReaction {
  private static final String PREFIX = "vn.lensan.onboarding.household.";
  private final Growers growers;

  KeepHarvestOnHouseholdChanged(Growers growers) {
    this.growers = growers;
  }

  @Override
  public String name() {
    return "keep-harvest";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.household.state");
  }

  /** Each event carries the household's whole public state. */
  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().startsWith(PREFIX)) {
      throw UnknownEventType.of(event);
    }
    growers.keep(event.dataAs(HarvestFacts.class), event.sequence());
  }
}
