package vn.lensan.onboarding.team.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.team.HouseholdDifficulties;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** What a household found difficult is seen and answered where it lies now. */
@Component
final class MoveDifficultiesOnHouseholdTransferred implements EventReaction {
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private static final Set<String> MOVED = Set.of(TOPIC + ".transferred.v1", TOPIC + ".placed.v1");
  private final HouseholdDifficulties difficulties;

  MoveDifficultiesOnHouseholdTransferred(HouseholdDifficulties difficulties) {
    this.difficulties = difficulties;
  }

  @Override
  public String name() {
    return "move-difficulties";
  }

  @Override
  public List<String> topics() {
    return List.of(TOPIC);
  }

  /** Whatever else happens to a household moves nobody. */
  @Override
  public void on(ReceivedEvent event) {
    if (MOVED.contains(event.type())) {
      difficulties.moved(event.subject());
    }
  }
}
