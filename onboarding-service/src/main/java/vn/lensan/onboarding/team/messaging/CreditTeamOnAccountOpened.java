package vn.lensan.onboarding.team.messaging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.team.CreditService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Who helped to open an account has helped its household; by which team, the account tells. */
@Component
class CreditTeamOnAccountOpened implements EventReaction {
  private static final String OPENED = "vn.lensan.onboarding.account.opened.v1";
  private final CreditService credits;

  CreditTeamOnAccountOpened(CreditService credits) {
    this.credits = credits;
  }

  record Opened(String accountId, LocalDate openedOn) {}

  @Override
  public String name() {
    return "credit-team-account";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.account");
  }

  /** Other facts of accounts are no help. */
  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(OPENED)) {
      Opened account = event.dataAs(Opened.class);
      credits.accountOpened(account.accountId(), account.openedOn());
    }
  }
}
