package vn.lensan.onboarding.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.proposal.ProposalSource;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.onboarding.proposal.ProposedChange;
import vn.lensan.onboarding.proposal.Verdict;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/**
 * What is proposed of where a household's money goes, for the one queue. An account's own path may
 * lag behind a household that has just moved, so the registry is asked once more.
 */
@Component
class AccountReview implements ProposalSource {
  private static final String AFTER_ALL_OF_IT = "/~";
  private final Accounts accounts;
  private final HouseholdDoor households;

  AccountReview(Accounts accounts, HouseholdDoor households) {
    this.accounts = accounts;
    this.households = households;
  }

  /** What may not be seen is passed over, so that a page is short only when it is the last. */
  @Override
  public List<ProposalView> inState(
      ProposalState state, Caller caller, @Nullable String after, int most) {
    List<ProposalView> found = new ArrayList<>();
    String mark = after == null ? "" : after;
    while (true) {
      String past = mark;
      List<Account> some = accounts.withProposals(state, caller.scope(), idOf(past), most + 1);
      some.stream()
          .filter(account -> isSeen(account, caller))
          .flatMap(account -> views(account, state))
          .filter(view -> view.key().compareTo(past) > 0)
          .forEach(found::add);
      if (found.size() >= most || some.size() <= most) {
        return found.stream().limit(most).toList();
      }
      mark = some.getLast().id() + AFTER_ALL_OF_IT;
    }
  }

  private static String idOf(String key) {
    return key.substring(0, Math.max(0, key.indexOf('/')));
  }

  private static Stream<ProposalView> views(Account account, ProposalState state) {
    return views(account).filter(view -> view.state() == state);
  }

  private static Stream<ProposalView> views(Account account) {
    String household = account.place().householdOf(account.origin());
    return account.proposals().stream()
        .map(one -> ProposalView.of(one, household, account.id(), AccountReview::shown))
        .map(view -> view.ofAccount(account.origin().provider()));
  }

  private static ProposalView.Change shown(ProposedChange change) {
    boolean hidden = change.attribute().equals(AccountChange.NUMBER);
    return new ProposalView.Change(
        change.attribute(), shown(change.was(), hidden), shown(change.becomes(), hidden));
  }

  private static @Nullable String shown(@Nullable PersonalText text, boolean hidden) {
    if (text == null) {
      return null;
    }
    return hidden ? text.masked() : text.value();
  }

  @Override
  public Optional<ProposalView> decide(String proposalId, Verdict verdict, Caller caller) {
    return accounts
        .byProposal(proposalId, caller.scope())
        .filter(account -> isSeen(account, caller))
        .map(
            account -> {
              account.decide(proposalId, verdict);
              return view(accounts.save(account), proposalId);
            });
  }

  private static ProposalView view(Account account, String proposalId) {
    return views(account).filter(one -> one.id().equals(proposalId)).findFirst().orElseThrow();
  }

  private boolean isSeen(Account account, Caller caller) {
    try {
      return !households.standing(account.origin().householdId(), caller).erased();
    } catch (Problem notInScope) {
      if (notInScope.status() == HttpStatus.NOT_FOUND) {
        return false;
      }
      throw notInScope;
    }
  }
}
