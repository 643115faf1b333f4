package vn.lensan.onboarding.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/**
 * Changes that belong together, waiting for a second person. It lies in the document of what it
 * would change, so deciding and changing are one write.
 *
 * @param reason the words of who decided
 * @param why the words of who proposed; null in proposals from before they were asked for
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
    @Nullable PersonalText reason,
    @Nullable PersonalText why) {

  /**
   * @param why in words, when the way of proposing asks for them
   */
  public record Proposer(
      String by, @Nullable String device, Instant at, @Nullable PersonalText why) {}

  public static Proposal of(
      List<ProposedChange> changes, String by, @Nullable String device, Instant at) {
    return waiting(RequestIds.random(), changes, new Proposer(by, device, at, null));
  }

  public static Proposal waiting(String id, List<ProposedChange> changes, Proposer who) {
    return new Proposal(
        id,
        List.copyOf(changes),
        who.by(),
        who.device(),
        who.at(),
        ProposalState.OPEN,
        null,
        null,
        null,
        who.why());
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
        end == ProposalState.OUTDATED ? null : PersonalText.ofNullable(verdict.reason()),
        why);
  }
}
