package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.onboarding.account.AccountService;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.platform.security.Scope;

/** What members' logins did for households counts for their team, without anybody telling it. */
@Service
public class CreditService {
  private final HelpService help;
  private final Teams teams;
  private final HouseholdService households;
  private final AccountService accounts;

  CreditService(
      HelpService help, Teams teams, HouseholdService households, AccountService accounts) {
    this.help = help;
    this.teams = teams;
    this.households = households;
    this.accounts = accounts;
  }

  /** A registration counts for the team whose member's login did it; nobody's login, no team. */
  public void registered(String householdId, LocalDate on) {
    HelpTold told = new HelpTold(null, householdId, HelpKind.REGISTRATION, on, null);
    households
        .registeredBy(householdId)
        .map(client -> teams.ofClient(client, on, Scope.EVERYTHING))
        .filter(linked -> !linked.isEmpty())
        .flatMap(linked -> among(linked, households.state(householdId).within()))
        .ifPresent(team -> credit(told, householdId, team));
  }

  /** A team that links a login of elsewhere must not read off it whom that one helps there. */
  private static Optional<Team> among(List<Team> linked, List<String> path) {
    return linked.stream().filter(team -> team.state().hasAmong(path)).findFirst();
  }

  /** The first opening counts, for the team that was told with it or the team of who helped. */
  public void accountOpened(String accountId, LocalDate on) {
    accounts
        .reported(accountId)
        .ifPresent(
            account ->
                helper(account, on)
                    .ifPresent(team -> credit(told(account, on), account.id(), team)));
  }

  private static HelpTold told(AccountView account, LocalDate on) {
    HelpKind kind =
        account.kind() == AccountKind.PAYMENT ? HelpKind.PAYMENT_ACCOUNT : HelpKind.ACCOUNT;
    return new HelpTold(null, account.householdId(), kind, on, null);
  }

  /** Anybody may be named as who helped: only a team of the household's own commune counts. */
  private Optional<Team> helper(AccountView account, LocalDate on) {
    Optional<Team> told =
        Optional.ofNullable(account.teamId())
            .flatMap(teams::find)
            .filter(team -> team.workedOn(on));
    return told.or(
            () ->
                Optional.ofNullable(account.helpedBy())
                    .map(client -> teams.ofClient(client, on, Scope.EVERYTHING))
                    .flatMap(linked -> among(linked, account.within())))
        .filter(team -> team.state().hasAmong(account.within()));
  }

  private void credit(HelpTold told, String cause, Team team) {
    String id = Help.idOf(told.kind(), cause);
    help.credit(
        Help.given(id, told, team.state(), told.kind().name().toLowerCase(Locale.ROOT)), team);
  }
}
