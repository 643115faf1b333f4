package vn.lensan.onboarding.household.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/**
 * What follows a household to where it lies now: after a transfer that both sides accepted, and
 * after a decision or a new map has put it elsewhere. Whatever else happens to it moves nothing.
 */
public final class HouseholdMoves implements EventReaction {
  private static final Set<String> MOVED =
      Set.of(
          HouseholdTranslation.TOPIC + ".transferred.v1",
          HouseholdTranslation.TOPIC + ".placed.v1");
  private final String name;
  private final Consumer<String> follow;

  /**
   * @param name of the consumer; once given, it stays: it remembers how far it has read
   * @param follow given the household's id
   */
  public HouseholdMoves(String name, Consumer<String> follow) {
    this.name = name;
    this.follow = follow;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> topics() {
    return List.of(HouseholdTranslation.TOPIC);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (MOVED.contains(event.type())) {
      follow.accept(event.subject());
    }
  }
}
