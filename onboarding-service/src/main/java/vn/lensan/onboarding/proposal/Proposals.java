package vn.lensan.onboarding.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The proposals about one thing: the open ones, and the last that were decided. */
public record Proposals(List<Proposal> all) {
  public static final Proposals NONE = new Proposals(List.of());
  private static final int MOST_OPEN = 10;
  private static final int MOST_DECIDED = 20;

  public List<Proposal> open() {
    return all.stream().filter(Proposal::isOpen).toList();
  }

  public Optional<Proposal> find(String id) {
    return all.stream().filter(one -> one.proposalId().equals(id)).findFirst();
  }

  /** Whether the very same changes wait already: told twice is proposed once. */
  public boolean waitsFor(List<ProposedChange> changes) {
    return open().stream().anyMatch(one -> one.changes().equals(changes));
  }

  public Proposals plus(Proposal proposal) {
    if (open().size() >= MOST_OPEN) {
      throw ProposalRefusal.tooMany(MOST_OPEN);
    }
    List<Proposal> more = new ArrayList<>(all);
    more.add(proposal);
    return new Proposals(more).bounded();
  }

  public Proposals decided(String id, Verdict verdict) {
    return replaced(one -> one.proposalId().equals(id), verdict, false);
  }

  /** Takes those out of the queue that start from values which hold no longer. */
  public Proposals withoutOutdated(Predicate<ProposedChange> holds, Verdict verdict) {
    return replaced(one -> one.isOpen() && !one.changes().stream().allMatch(holds), verdict, true);
  }

  private Proposals replaced(Predicate<Proposal> which, Verdict verdict, boolean outdated) {
    return new Proposals(
        all.stream()
            .map(
                one -> {
                  if (!which.test(one)) {
                    return one;
                  }
                  return outdated ? one.outdated(verdict) : one.decided(verdict);
                })
            .toList());
  }

  /** The whole past is told by the log of changes. */
  private Proposals bounded() {
    long surplus = all.size() - open().size() - (long) MOST_DECIDED;
    List<Proposal> kept = new ArrayList<>();
    for (Proposal one : all) {
      if (!one.isOpen() && surplus > 0) {
        surplus--;
      } else {
        kept.add(one);
      }
    }
    return new Proposals(kept);
  }
}
