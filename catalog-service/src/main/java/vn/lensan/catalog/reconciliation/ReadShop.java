package vn.lensan.catalog.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.listing.Drift;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.ShopComparison;
import vn.lensan.catalog.listing.ShopRepair;

/**
 * Reads a shop part by part, never holding more than one, and then looks for what it should have
 * had. A turn is short; the next one goes on.
 */
@Component
class ReadShop {
  private static final int PARTS_IN_A_TURN = 200;

  private static final int MISSING_AT_ONCE = 200;

  /** A shop that lost more than this part of what it has at once is not believed. */
  private static final int BELIEVED = 20;

  private static final int ALWAYS_BELIEVED = 10;

  private final Reconciliations reconciliations;
  private final Channels channels;
  private final ShopComparison comparison;
  private final ShopRepair shop;
  private final Findings findings;
  private final ReconciliationSettings settings;
  private final Clock clock;

  ReadShop(
      Reconciliations reconciliations,
      Channels channels,
      ShopComparison comparison,
      ShopRepair shop,
      Findings findings,
      ReconciliationSettings settings,
      Clock clock) {
    this.reconciliations = reconciliations;
    this.channels = channels;
    this.comparison = comparison;
    this.shop = shop;
    this.findings = findings;
    this.settings = settings;
    this.clock = clock;
  }

  void work(String id) {
    // Shorter than the lease by a part that takes long.
    Instant end = clock.instant().plus(settings.lease().dividedBy(2));
    for (int part = 0; part < PARTS_IN_A_TURN && clock.instant().isBefore(end); part++) {
      Reconciliation run = reconciliations.find(id).orElseThrow();
      if (!run.isOpen()) {
        return;
      }
      if (run.isWhole()) {
        missing(run);
      } else {
        part(run);
      }
    }
    reconciliations.goOn(id, clock.instant());
  }

  private void part(Reconciliation run) {
    ChannelGateway gateway = channels.gateway(run.channel());
    Instant readAt = clock.instant();
    ItemPage page = gateway.readItems(run.cursor());
    List<Drift> drifts = comparison.compare(gateway, page.items(), readAt);
    List<Finding> found = findings.found(run, drifts, run.policy(), readAt);
    reconciliations.change(
        run.id(), now -> now.read(run.cursor(), page.cursor(), page.items().size(), found));
  }

  private void missing(Reconciliation run) {
    String after = run.cursor() == null ? "" : run.cursor();
    List<ListingView> unseen = shop.unseen(run.channel(), run.startedAt(), after, MISSING_AT_ONCE);
    boolean believed =
        unseen.size() <= Math.max(ALWAYS_BELIEVED, run.processed() / BELIEVED) && after.isEmpty();
    List<Drift> drifts =
        unseen.stream()
            .map(
                listing ->
                    new Drift(DriftKind.MISSING, listing, null, listing.channelItemId(), null))
            .toList();
    Policy policy = believed ? run.policy() : Policy.ASK;
    List<Finding> found = findings.found(run, drifts, policy, run.startedAt());
    if (unseen.size() == MISSING_AT_ONCE) {
      reconciliations.change(run.id(), now -> now.missed(unseen.getLast().id(), found));
    } else {
      finish(run);
    }
  }

  private void finish(Reconciliation run) {
    Map<DriftKind, Long> all = findings.kinds(run.id());
    long mended = findings.mended(run.id());
    reconciliations.change(run.id(), now -> now.finished(all, mended, clock.instant()));
  }
}
