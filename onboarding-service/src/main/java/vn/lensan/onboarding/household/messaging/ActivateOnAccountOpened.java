package vn.lensan.onboarding.household.messaging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdLife;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** A household with a shop on a marketplace is active, once it is verified. */
@Component
final class ActivateOnAccountOpened implements EventReaction {
  private static final String OPENED = "vn.lensan.onboarding.account.opened.v1";
  private static final String MARKETPLACE = "MARKETPLACE";
  private final HouseholdLife life;

  ActivateOnAccountOpened(HouseholdLife life) {
    this.life = life;
  }

  private record Opened(String householdId, String kind, LocalDate openedOn) {}

  @Override
  public String name() {
    return "activate-household";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.account");
  }

  /** Whatever else happens to an account leaves the household as it is. */
  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(OPENED)) {
      Opened account = event.dataAs(Opened.class);
      if (account.kind().equals(MARKETPLACE)) {
        life.openedShop(account.householdId(), account.openedOn());
      }
    }
  }
}
