package vn.lensan.onboarding.account.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.account.AccountFollowing;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Whatever becomes of a household, its accounts stand where it stands. */
@Component
class FollowHouseholdOnHouseholdChanged implements EventReaction {
  private static final String HOUSEHOLD = "vn.lensan.onboarding.household";

  /** After these it stands where it stood. */
  private static final Set<String> STAYS =
      Set.of(
          HOUSEHOLD + ".registered.v1",
          HOUSEHOLD + ".verified.v1",
          HOUSEHOLD + ".declined.v1",
          HOUSEHOLD + ".restricted.v1",
          HOUSEHOLD + ".released.v1",
          HOUSEHOLD + ".erased.v1");

  private final AccountFollowing accounts;

  FollowHouseholdOnHouseholdChanged(AccountFollowing accounts) {
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "follow-household";
  }

  @Override
  public List<String> topics() {
    return List.of(HOUSEHOLD);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!STAYS.contains(event.type())) {
      accounts.follow(event.subject());
    }
  }
}
