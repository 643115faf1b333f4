package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import vn.lensan.onboarding.proposal.Proposal;
import vn.lensan.onboarding.proposal.ProposalRefusal;
import vn.lensan.onboarding.proposal.Verdict;

/**
 * A household's account with one provider. Above what a {@link LivingAccount} does stands where the
 * money goes, and what needs two persons.
 */
@Document(Account.COLLECTION)
final class Account extends LivingAccount {
  static final String COLLECTION = "accounts";
  @Unwrapped.Empty private Review review;
  private @Nullable Payee payee;

  @PersistenceCreator
  Account(String id, Origin origin, Place place, Life life, Review review) {
    super(id, origin, place, life);
    this.review = review;
  }

  static Account requested(HouseholdDoor.Standing household, AccountWish wish, Payee payee, By by) {
    Origin origin = Origin.of(household.householdId(), wish, by.at());
    Place place = Place.of(origin, household);
    Account account = new Account(origin.accountId(), origin, place, Life.REQUESTED, Review.NONE);
    account.note("state", null, AccountState.REQUESTED, by);
    account.take(payee, by);
    account.record(new AccountEvent.Requested(account.told()));
    return account;
  }

  /** Institution and number as they are now; true when that is news. */
  boolean take(Payee now, By by) {
    Payee was = payee();
    if (was.same(now)) {
      return false;
    }
    if (!Objects.equals(was.institution(), now.institution())) {
      note("institution", was.institution(), now.institution(), by);
    }
    if (!AccountNumber.same(was.number(), now.number())) {
      note(AccountChange.NUMBER, was.plain(), now.plain(), by);
    }
    payee = now;
    return true;
  }

  /** Once money may flow through it, two persons decide where it goes. */
  boolean needsTwo(boolean householdVerified) {
    return origin().kind() == AccountKind.PAYMENT && life().openedOn() != null && householdVerified;
  }

  void propose(AccountProposal wanted, By by) {
    Review next = review.with(wanted);
    wanted.guard(life());
    review = next;
    note("proposal", null, wanted.kind(), by);
  }

  /** Never by who proposed it, and once; what is approved is done in the proposer's name. */
  void decide(String proposalId, Verdict verdict) {
    By decider = By.of(verdict);
    Proposal ended =
        review
            .find(proposalId, payee(), life())
            .orElseThrow(() -> ProposalRefusal.notFound(proposalId))
            .decided(verdict);
    AccountProposal wanted = review.proposal();
    note("proposal", ended.by(), ended.state(), decider);
    review = review.ended(ended);
    if (verdict.approved() && wanted != null) {
      carryOut(wanted, decider);
    }
  }

  private void carryOut(AccountProposal wanted, By decider) {
    By act = wanted.act(decider.at());
    take(payee().with(wanted.wanted()), act);
    LocalDate opens = wanted.openOn();
    if (opens != null && open(opens, act)) {
      confirm(decider);
    }
    if (wanted.closing() != null) {
      close(wanted.closing(), act);
    }
  }

  List<Proposal> proposals() {
    return review.all(payee(), life());
  }

  /** Takes out what is personal; that it was opened and used stays counted. */
  boolean forget() {
    boolean news = payee != null || !review.isEmpty();
    payee = null;
    review = Review.NONE;
    return news;
  }

  Payee payee() {
    return payee == null ? Payee.UNKNOWN : payee;
  }

  @Nullable AccountProposal proposal() {
    return review.proposal();
  }
}
