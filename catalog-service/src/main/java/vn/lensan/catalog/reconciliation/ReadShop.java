package vn.lensan.catalog.reconciliation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  /** Shorter than the lease by a part that takes long. */
  private static final Duration TURN = Duration.ofMinutes(8);

  private static final int MISSING_AT_ONCE = 200;

  /** A shop that lost more than this part of what it has at once is not believed. */
  private static final int BELIEVED = 20;

  private static final int ALWAYS_BELIEVED = 10;

  private final Reconciliations reconciliations;
  private final Channels channels;
  private final ShopComparison comparison;
  private final ShopRepair shop;
  private final Mending mending;
  private final Clock clock;

  ReadShop(
      Reconciliations reconciliations,
      Channels channels,
      ShopComparison comparison,
      ShopRepair shop,
      Mending mending,
      Clock clock) {
    this.reconciliations = reconciliations;
    this.channels = channels;
    this.comparison = comparison;
    this.shop = shop;
    this.mending = mending;
    this.clock = clock;
  }

  void work(String id) {
    Instant end = clock.instant().plus(TURN);
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
    List<Finding> findings = new ArrayList<>();
    for (Drift drift : drifts) {
      findings.add(Finding.of(run, drift, mending.mend(gateway, drift, run.policy())));
    }
    reconciliations.keep(findings);
    reconciliations.change(
        run.id(), now -> now.read(run.cursor(), page.cursor(), page.items().size(), findings));
  }

  private void missing(Reconciliation run) {
    ChannelGateway gateway = channels.gateway(run.channel());
    String after = run.cursor() == null ? "" : run.cursor();
    List<ListingView> unseen = shop.unseen(run.channel(), run.startedAt(), after, MISSING_AT_ONCE);
    boolean believed =
        unseen.size() <= Math.max(ALWAYS_BELIEVED, run.processed() / BELIEVED) && after.isEmpty();
    Policy policy = believed ? run.policy() : Policy.ASK;
    List<Finding> findings = new ArrayList<>();
    for (ListingView listing : unseen) {
      Drift drift = new Drift(DriftKind.MISSING, listing, null, listing.channelItemId(), null);
      findings.add(Finding.of(run, drift, mending.mend(gateway, drift, policy)));
    }
    reconciliations.keep(findings);
    String next = unseen.size() < MISSING_AT_ONCE ? null : unseen.getLast().id();
    reconciliations.change(run.id(), now -> now.missed(next, findings, clock.instant()));
  }
}
