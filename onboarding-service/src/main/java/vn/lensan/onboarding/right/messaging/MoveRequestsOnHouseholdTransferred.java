package vn.lensan.onboarding.right.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.right.RightService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** The clocks of a household's requests run on where it lies now, seen by who can answer. */
@Component
final class MoveRequestsOnHouseholdTransferred implements EventReaction {
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private static final Set<String> MOVED = Set.of(TOPIC + ".transferred.v1", TOPIC + ".placed.v1");
  private final RightService rights;

  MoveRequestsOnHouseholdTransferred(RightService rights) {
    this.rights = rights;
  }

  @Override
  public String name() {
    return "move-requests";
  }

  @Override
  public List<String> topics() {
    return List.of(TOPIC);
  }

  /** Whatever else happens to a household moves nobody. */
  @Override
  public void on(ReceivedEvent event) {
    if (MOVED.contains(event.type())) {
      rights.moved(event.subject());
    }
  }
}
