package vn.lensan.onboarding.team.messaging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.team.CreditService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Who registers a household has helped it; by which team, the login tells. */
@Component
class CreditTeamOnHouseholdRegistered implements EventReaction {
  private static final String REGISTERED = "vn.lensan.onboarding.household.registered.v1";
  private final CreditService credits;

  CreditTeamOnHouseholdRegistered(CreditService credits) {
    this.credits = credits;
  }

  record Registered(String householdId, LocalDate registeredOn) {}

  @Override
  public String name() {
    return "credit-team";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.household");
  }

  /** Other facts of households are no help. */
  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(REGISTERED)) {
      Registered household = event.dataAs(Registered.class);
      credits.registered(household.householdId(), household.registeredOn());
    }
  }
}
