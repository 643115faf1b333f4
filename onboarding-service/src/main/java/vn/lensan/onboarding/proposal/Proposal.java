package vn.lensan.onboarding.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/**
 * Changes that belong together, waiting for a second person. It lies in the document of what it
 * would change, so deciding and changing are one write.
 */
public record Proposal(
    String proposalId,
    List<ProposedChange> changes,
    String by,
    @Nullable String device,
    Instant at,
    ProposalState state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable PersonalText reason) {

  public static Proposal of(
      List<ProposedChange> changes, String by, @Nullable String device, Instant at) {
    return new Proposal(
        RequestIds.random(),
        List.copyOf(changes),
        by,
        device,
        at,
        ProposalState.OPEN,
        null,
        null,
        null);
  }

  public boolean isOpen() {
    return state == ProposalState.OPEN;
  }

  /** Never by who proposed it, and once. */
  public Proposal decided(Verdict verdict) {
    if (!isOpen()) {
      throw ProposalRefusal.notOpen(state);
    }
    if (by.equals(verdict.by())) {
      throw ProposalRefusal.own();
    }
    return ended(verdict.approved() ? ProposalState.APPROVED : ProposalState.DECLINED, verdict);
  }

  /** What it would change became something else meanwhile. */
  Proposal outdated(Verdict verdict) {
    return ended(ProposalState.OUTDATED, verdict);
  }

  private Proposal ended(ProposalState end, Verdict verdict) {
    return new Proposal(
        proposalId,
        changes,
        by,
        device,
        at,
        end,
        verdict.by(),
        verdict.at(),
        end == ProposalState.OUTDATED ? null : PersonalText.ofNullable(verdict.reason()));
  }
}
