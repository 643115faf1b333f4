package vn.lensan.onboarding.account.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.account.AccountFollowing;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Whatever becomes of a household, its accounts stand where it stands. */
@Component
class FollowHouseholdOnHouseholdChanged implements EventReaction {
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
    return List.of("vn.lensan.onboarding.household");
  }

  @Override
  public void on(ReceivedEvent event) {
    accounts.follow(event.subject());
  }
}
