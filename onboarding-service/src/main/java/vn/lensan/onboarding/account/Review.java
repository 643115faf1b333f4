package vn.lensan.onboarding.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.proposal.Proposal;
import vn.lensan.onboarding.proposal.Proposals;

/**
 * What waits for a second person, one at a time, and the last that were decided.
 *
 * @param decided null in accounts from before they were kept
 */
record Review(@Nullable AccountProposal proposal, @Nullable Proposals decided) {
  static final Review NONE = new Review(null, null);

  Review with(AccountProposal wanted) {
    if (proposal != null) {
      throw AccountRefusal.proposalPending();
    }
    return new Review(wanted, decided);
  }

  Review ended(Proposal ended) {
    return new Review(null, kept().plus(ended));
  }

  boolean isEmpty() {
    return proposal == null && decided == null;
  }

  /** As the one queue of all proposals shows them. */
  List<Proposal> all(Payee payee, Life life) {
    return Stream.concat(
            Stream.ofNullable(proposal).map(one -> one.asProposal(payee, life)),
            kept().all().stream())
        .toList();
  }

  Optional<Proposal> find(String id, Payee payee, Life life) {
    return all(payee, life).stream().filter(one -> one.proposalId().equals(id)).findFirst();
  }

  private Proposals kept() {
    return decided == null ? Proposals.NONE : decided;
  }
}
