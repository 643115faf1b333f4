package vn.lensan.onboarding.account;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The door to proposed changes of payment accounts: the queue, and the second person's word. */
@Service
public class AccountProposalService {
  private final Accounts accounts;
  private final HouseholdDoor households;
  private final Clock clock;

  AccountProposalService(Accounts accounts, HouseholdDoor households, Clock clock) {
    this.accounts = accounts;
    this.households = households;
    this.clock = clock;
  }

  /** What the second person says. */
  public enum Decision {
    APPROVE,
    DECLINE
  }

  /**
   * Those that wait, in scope. The account's own path may lag behind a household that has just
   * moved, so the registry is asked once more.
   */
  public Page<AccountView.ProposalView> open(PageRequest request, Caller caller) {
    Page<Account> found = accounts.proposed(caller.scope(), request);
    return new Page<>(
        found.items().stream()
            .filter(account -> isSeen(account, caller))
            .map(account -> account.proposed(true))
            .filter(Objects::nonNull)
            .toList(),
        found.cursor());
  }

  public AccountView decide(
      String proposalId, Decision decision, @Nullable String reason, Caller caller) {
    Account account =
        accounts
            .byProposal(proposalId, caller.scope())
            .filter(one -> isSeen(one, caller))
            .orElseThrow(() -> AccountRefusal.proposalNotFound(proposalId));
    By by = By.of(caller, null, reason, clock.instant());
    switch (decision) {
      case APPROVE -> account.approve(proposalId, by);
      case DECLINE -> account.decline(proposalId, by);
    }
    return accounts.save(account).view();
  }

  private boolean isSeen(Account account, Caller caller) {
    try {
      return !households.standing(account.householdId(), caller).erased();
    } catch (Problem notInScope) {
      return false;
    }
  }
}
