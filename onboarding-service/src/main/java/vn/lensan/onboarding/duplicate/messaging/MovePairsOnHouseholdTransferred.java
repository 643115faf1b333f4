package vn.lensan.onboarding.duplicate.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.duplicate.DuplicateMoves;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Who may see both households may see that they look alike, and that they were merged. */
@Component
final class MovePairsOnHouseholdTransferred implements EventReaction {
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private static final Set<String> MOVED = Set.of(TOPIC + ".transferred.v1", TOPIC + ".placed.v1");
  private final DuplicateMoves moves;

  MovePairsOnHouseholdTransferred(DuplicateMoves moves) {
    this.moves = moves;
  }

  @Override
  public String name() {
    return "move-pairs";
  }

  @Override
  public List<String> topics() {
    return List.of(TOPIC);
  }

  /** Whatever else happens to a household moves nobody. */
  @Override
  public void on(ReceivedEvent event) {
    if (MOVED.contains(event.type())) {
      moves.moved(event.subject());
    }
  }
}
