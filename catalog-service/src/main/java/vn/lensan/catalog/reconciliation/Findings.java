package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.listing.Drift;
import vn.lensan.catalog.listing.DriftKind;

/**
 * What a part of a shop had to show. Noted before anything is done about it: a crash in between
 * finds it again, or finds it mended, and knows of it in any case.
 */
@Component
class Findings {
  private final KeptFindings kept;
  private final Mending mending;
  private final Channels channels;

  Findings(KeptFindings kept, Mending mending, Channels channels) {
    this.kept = kept;
    this.mending = mending;
    this.channels = channels;
  }

  List<Finding> found(Reconciliation run, List<Drift> drifts, Policy policy, Instant seenAt) {
    List<Finding> planned = new ArrayList<>();
    for (Drift drift : drifts) {
      planned.add(Finding.of(run, drift, Mending.plan(drift, policy), seenAt));
    }
    List<Finding> all = remembered(planned);
    kept.keep(all);
    List<Finding> done = new ArrayList<>();
    for (int i = 0; i < drifts.size(); i++) {
      done.add(mended(drifts.get(i), all.get(i)));
    }
    return done;
  }

  /** What the marketplace refuses to mend is somebody's to decide, and the rest goes on. */
  private Finding mended(Drift drift, Finding finding) {
    if (finding.decided() != null
        || mending.mend(channels.gateway(finding.channel()), drift, finding.repair())) {
      return finding;
    }
    kept.refused(finding);
    return finding.with(Repair.ASKED, null);
  }

  /** Nobody is asked twice about the very same difference. */
  private List<Finding> remembered(List<Finding> planned) {
    List<String> asked =
        planned.stream()
            .filter(finding -> finding.repair() == Repair.ASKED)
            .map(Finding::listingId)
            .filter(Objects::nonNull)
            .toList();
    List<Finding> before = asked.isEmpty() ? List.of() : kept.left(asked);
    return planned.stream().map(finding -> answered(finding, before)).toList();
  }

  private static Finding answered(Finding finding, List<Finding> before) {
    return before.reversed().stream()
        .filter(earlier -> finding.repair() == Repair.ASKED)
        .filter(earlier -> earlier.isStanding() && earlier.isSameAs(finding))
        .findFirst()
        .map(earlier -> finding.with(earlier.repair(), earlier.decided()))
        .orElse(finding);
  }

  Map<DriftKind, Long> kinds(String run) {
    return kept.kinds(run);
  }

  long mended(String run) {
    return kept.mended(run);
  }
}
