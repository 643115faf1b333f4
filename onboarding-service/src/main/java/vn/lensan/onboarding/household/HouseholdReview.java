package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.proposal.Proposal;
import vn.lensan.onboarding.proposal.ProposalSource;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.onboarding.proposal.ProposedChange;
import vn.lensan.onboarding.proposal.Verdict;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;

/** The registry's door for proposals of who the head of a verified household is. */
@Component
public class HouseholdReview implements ProposalSource {
  private final Households households;
  private final Fingerprints fingerprints;
  private final Witness witness;

  HouseholdReview(Households households, Fingerprints fingerprints, Witness witness) {
    this.households = households;
    this.fingerprints = fingerprints;
    this.witness = witness;
  }

  /** All that are kept of one household, the decided ones too. */
  public List<ProposalView> of(String id, Caller caller) {
    Household household =
        households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
    witness.read(household.id(), household.profile().within(), caller);
    return household.proposals().all().stream()
        .map(one -> view(household, one, Masks.namesFor(caller)))
        .toList();
  }

  @Override
  public List<ProposalView> inState(
      ProposalState state, Caller caller, @Nullable String after, int most) {
    String from = after == null ? "" : after.substring(0, Math.max(0, after.indexOf('/')));
    // One more: of the first one all may have been shown already.
    return households.withProposals(state, caller.scope(), from, most + 1).stream()
        .flatMap(
            household ->
                household.proposals().all().stream()
                    .filter(one -> one.state() == state)
                    .map(one -> view(household, one, Masks.namesFor(caller))))
        .filter(view -> after == null || view.key().compareTo(after) > 0)
        .limit(most)
        .toList();
  }

  @Override
  public Optional<ProposalView> decide(String proposalId, Verdict verdict, Caller caller) {
    Optional<Household> found = households.byProposal(proposalId, caller.scope());
    return found.map(
        household -> {
          Act act = Act.by(caller.client(), verdict.at()).because(verdict.reason());
          household.decide(
              proposalId, verdict, act, number -> fingerprints.of(HouseholdHashes.CITIZEN, number));
          Household saved = households.save(household);
          return view(
              saved, saved.proposals().find(proposalId).orElseThrow(), Masks.namesFor(caller));
        });
  }

  static ProposalView view(Household household, Proposal proposal, boolean namesMasked) {
    return ProposalView.of(
        proposal, household.id(), household.id(), change -> shown(change, namesMasked));
  }

  private static ProposalView.Change shown(ProposedChange change, boolean namesMasked) {
    return new ProposalView.Change(
        change.attribute(),
        Masks.value(change.attribute(), plain(change.was()), namesMasked),
        Masks.value(change.attribute(), plain(change.becomes()), namesMasked));
  }

  private static @Nullable String plain(@Nullable PersonalText text) {
    return text == null ? null : text.value();
  }
}
