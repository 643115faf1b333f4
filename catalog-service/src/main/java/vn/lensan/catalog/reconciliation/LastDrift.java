package vn.lensan.catalog.reconciliation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelDrift;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.listing.DriftKind;

/** The gap that the last look at a shop found. */
@Component
class LastDrift implements ChannelDrift {
  private final Reconciliations reconciliations;

  LastDrift(Reconciliations reconciliations) {
    this.reconciliations = reconciliations;
  }

  @Override
  public Optional<Drift> of(ChannelId channel) {
    return reconciliations.last(channel.value()).map(Reconciliation::view).map(LastDrift::drift);
  }

  private static Drift drift(ReconciliationView run) {
    Map<DriftKind, Long> found = run.found();
    long missing = found.getOrDefault(DriftKind.MISSING, 0L);
    long doubled = found.getOrDefault(DriftKind.DOUBLE, 0L);
    long strange = found.getOrDefault(DriftKind.UNKNOWN, 0L);
    long all = found.values().stream().mapToLong(Long::longValue).sum();
    return new Drift(
        run.startedAt(),
        run.processed(),
        all - missing - doubled - strange,
        missing,
        doubled,
        strange);
  }
}
