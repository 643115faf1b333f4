package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdChange.Fact;
import vn.lensan.onboarding.proposal.Proposal;
import vn.lensan.onboarding.proposal.Proposals;
import vn.lensan.onboarding.proposal.ProposedChange;
import vn.lensan.onboarding.proposal.Verdict;

/** What one person may only propose, and a second one decides: who the head is, and a transfer. */
abstract class ReviewedHousehold extends PeopledHousehold {
  private static final String PROPOSAL = "proposal";
  private @Nullable Proposals proposals;
  private @Nullable Transfer transfer;

  ReviewedHousehold(
      String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id, code, registeredBy, createdAt, profile);
  }

  /** Once verified, another head is proposed and all else is changed at once. */
  final Revision revise(Profile asTold, Act act) {
    guardOpen();
    Profile told = asTold.placedAs(profile());
    Profile allowed = isVerified() ? told.with(Identity.of(profile())) : told;
    List<ProposedChange> identity = Identity.of(allowed).changesTo(Identity.of(told));
    boolean changed = edit(allowed, act, HouseholdEvent.Changed::new);
    if (changed) {
      mended();
    }
    boolean waits = !identity.isEmpty();
    if (!waits || proposals().waitsFor(identity)) {
      return new Revision(changed, waits);
    }
    guardKept();
    Proposal proposal = Proposal.of(identity, act.by(), act.device(), act.at());
    proposals = proposals().plus(proposal);
    note(EntryKind.PROPOSED, proposal, act);
    return new Revision(true, true);
  }

  /**
   * What became of a revision.
   *
   * @param news whether the document is another one
   * @param waits whether something of it waits for a second person
   */
  record Revision(boolean news, boolean waits) {}

  /**
   * @param hash the keyed hash of a citizen number
   */
  final void decide(String proposalId, Verdict verdict, Act act, UnaryOperator<String> hash) {
    guardStanding();
    guardKept();
    Proposals decided = proposals().decided(proposalId, verdict);
    Proposal proposal = decided.find(proposalId).orElseThrow();
    if (verdict.approved()) {
      guardOpen();
      Identity now = Identity.of(profile());
      if (proposal.changes().stream().allMatch(now::has)) {
        proposals = decided;
        note(EntryKind.PROPOSAL_APPROVED, proposal, act);
        edit(profile().with(now.after(proposal.changes(), hash)), act, HouseholdEvent.Changed::new);
      }
      putOutdatedAside(verdict, act);
    } else {
      proposals = decided;
      note(EntryKind.PROPOSAL_DECLINED, proposal, act);
    }
  }

  private void putOutdatedAside(Verdict verdict, Act act) {
    Identity now = Identity.of(profile());
    List<Proposal> before = proposals().open();
    Proposals left = proposals().withoutOutdated(now::has, verdict);
    proposals = left;
    before.stream()
        .filter(one -> !left.open().contains(one))
        .forEach(one -> note(EntryKind.PROPOSAL_OUTDATED, one, act));
  }

  private void note(EntryKind kind, Proposal proposal, Act act) {
    List<String> attributes = proposal.changes().stream().map(ProposedChange::attribute).toList();
    note(new Fact(kind, PROPOSAL, null, String.join(", ", attributes)), act);
  }

  final void proposeTransfer(Transfer.Wish wish, Act act) {
    guardOpen();
    if (transfer != null && transfer.isOpen()) {
      throw TransferRefusal.alreadyOpen();
    }
    if (wish.to().equals(profile().unit()) || wish.to().equals(givenUnit())) {
      throw TransferRefusal.unit("transfer.same-unit");
    }
    transfer = Transfer.proposed(profile(), wish, act);
    noteTransfer(EntryKind.TRANSFER_PROPOSED, act.because(wish.reason()));
  }

  /** The receiving side takes it; from now on it lies there. */
  final void acceptTransfer(Profile there, Act act) {
    guardOpen();
    transfer = openTransfer().decided(TransferView.State.ACCEPTED, act);
    noteTransfer(EntryKind.TRANSFERRED, act);
    edit(there, act, HouseholdEvent.Transferred::new);
  }

  final void declineTransfer(Act act) {
    transfer = openTransfer().decided(TransferView.State.DECLINED, act);
    noteTransfer(EntryKind.TRANSFER_DECLINED, act);
  }

  final void takeTransferBack(Act act) {
    transfer = openTransfer().ended(TransferView.State.TAKEN_BACK, act);
    noteTransfer(EntryKind.TRANSFER_TAKEN_BACK, act);
  }

  private Transfer openTransfer() {
    if (transfer == null) {
      throw TransferRefusal.notFound(id());
    }
    guardStanding();
    guardKept();
    return transfer;
  }

  private void noteTransfer(EntryKind kind, Act act) {
    if (transfer != null) {
      String from = transfer.from().toString();
      note(new Fact(kind, "transfer", from, transfer.to().toString()), act);
    }
  }

  final void forgetWords() {
    proposals = null;
    transfer = transfer == null ? null : transfer.withoutWords();
  }

  final Proposals proposals() {
    return proposals == null ? Proposals.NONE : proposals;
  }

  final @Nullable Transfer transfer() {
    return transfer;
  }
}
