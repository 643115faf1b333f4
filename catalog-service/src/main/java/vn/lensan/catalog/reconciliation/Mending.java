package vn.lensan.catalog.reconciliation;

import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.listing.Drift;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.ShopRepair;

/** Does about a difference what the channel's policy says. Doing it twice is doing it once. */
@Component
class Mending {
  private final ShopRepair repairs;

  Mending(ShopRepair repairs) {
    this.repairs = repairs;
  }

  /** What nobody of ours made is left alone under any policy. */
  Repair mend(ChannelGateway gateway, Drift drift, Policy policy) {
    ListingView listing = drift.listing();
    if (drift.kind() == DriftKind.UNKNOWN || listing == null) {
      return Repair.NONE;
    }
    return switch (policy) {
      case ASK -> Repair.ASKED;
      case OURS_WINS -> ours(gateway, drift, listing);
      case THEIRS_WINS -> theirs(drift, listing);
    };
  }

  private Repair ours(ChannelGateway gateway, Drift drift, ListingView listing) {
    if (drift.kind() == DriftKind.MISSING || drift.item() == null) {
      repairs.anew(listing);
      return Repair.MADE_ANEW;
    }
    if (drift.kind() == DriftKind.DOUBLE) {
      gateway.withdrawItem(drift.item().item().channelItemId());
      return Repair.TAKEN_DOWN;
    }
    repairs.oursWins(listing, drift.kind());
    return Repair.OURS_SENT;
  }

  /** Two items of one product are nobody's wish; that somebody decides. */
  private Repair theirs(Drift drift, ListingView listing) {
    if (drift.kind() == DriftKind.DOUBLE || drift.kind() == DriftKind.MISSING) {
      return Repair.ASKED;
    }
    boolean down =
        drift.kind() == DriftKind.STATE
            && drift.item() != null
            && drift.item().item().state() == ItemState.WITHDRAWN;
    repairs.theirsWins(listing, down);
    return Repair.THEIRS_TAKEN;
  }
}
