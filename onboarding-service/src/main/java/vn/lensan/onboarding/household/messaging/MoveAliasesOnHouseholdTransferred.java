package vn.lensan.onboarding.household.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdLife;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** What was merged into a household is counted and seen where that one lies. */
@Component
final class MoveAliasesOnHouseholdTransferred implements EventReaction {
  private static final Set<String> MOVED =
      Set.of(
          HouseholdTranslation.TOPIC + ".transferred.v1",
          HouseholdTranslation.TOPIC + ".placed.v1");
  private final HouseholdLife life;

  MoveAliasesOnHouseholdTransferred(HouseholdLife life) {
    this.life = life;
  }

  @Override
  public String name() {
    return "move-aliases";
  }

  @Override
  public List<String> topics() {
    return List.of(HouseholdTranslation.TOPIC);
  }

  /** Whatever else happens to a household moves nobody. */
  @Override
  public void on(ReceivedEvent event) {
    if (MOVED.contains(event.type())) {
      life.moveAliases(event.subject());
    }
  }
}
