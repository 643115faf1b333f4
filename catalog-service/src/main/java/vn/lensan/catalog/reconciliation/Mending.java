package vn.lensan.catalog.reconciliation;

import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
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

  /**
   * What is to be done. What nobody of ours made is left alone under any policy, and what is to be
   * down (a consent was taken back, a certificate has ended, nobody wants it shown) comes down
   * under any.
   */
  static Repair plan(Drift drift, Policy policy) {
    if (drift.kind() == DriftKind.UNKNOWN || drift.listing() == null) {
      return Repair.NONE;
    }
    if (drift.isShownAgainstOurWish()) {
      return Repair.OURS_SENT;
    }
    return switch (policy) {
      case ASK -> Repair.ASKED;
      case OURS_WINS -> ours(drift.kind());
      case THEIRS_WINS -> theirs(drift.kind());
    };
  }

  static Repair ours(DriftKind kind) {
    return switch (kind) {
      case MISSING -> Repair.MADE_ANEW;
      case DOUBLE -> Repair.TAKEN_DOWN;
      default -> Repair.OURS_SENT;
    };
  }

  /** Two items of one product are nobody's wish; that somebody decides. */
  private static Repair theirs(DriftKind kind) {
    return kind == DriftKind.DOUBLE || kind == DriftKind.MISSING
        ? Repair.ASKED
        : Repair.THEIRS_TAKEN;
  }

  /** False when the marketplace will not, however often it is asked. */
  boolean mend(ChannelGateway gateway, Drift drift, Repair planned) {
    ListingView listing = drift.listing();
    if (listing == null) {
      return true;
    }
    switch (planned) {
      case MADE_ANEW -> repairs.anew(listing);
      case TAKEN_DOWN -> {
        return drift.item() == null || takenDown(gateway, drift.item().item().channelItemId());
      }
      case OURS_SENT -> repairs.oursWins(listing, drift.kind());
      case THEIRS_TAKEN -> repairs.theirsWins(listing, drift.kind());
      case NONE, ASKED, LEFT -> {
        // Nothing, or somebody decides.
      }
    }
    return true;
  }

  private static boolean takenDown(ChannelGateway gateway, String item) {
    try {
      gateway.withdrawItem(item);
      return true;
    } catch (ChannelRefused refusal) {
      return refusal.isOfUnknownItem();
    }
  }
}
