package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.work.Due;

/** What we wish of a channel, and the to-do that a wish leaves behind. */
abstract class WishedProduct extends ListedProduct {
  Push progress = Push.first();
  @Nullable Due push;
  private @Nullable String contentDigest;

  WishedProduct(
      String id, ListingSubject subject, String channel, Observed observed, Instant createdAt) {
    super(id, subject, channel, observed, createdAt);
  }

  final void requested(String digest, Instant now) {
    contentDigest = digest;
    push = Due.now(now);
    record(new ListingEvent.Requested(state(observed.state())));
  }

  /** Wants it shown (again); false when it is wanted already and stands or is on its way. */
  final boolean want(String digest, Instant now) {
    if (holds.isHeld()) {
      // It goes out with the release.
      boolean changed = desired != Desired.LIVE;
      desired = Desired.LIVE;
      return changed;
    }
    if (desired == Desired.LIVE && !observed.isDown() && !progress.dead()) {
      return false;
    }
    desired = Desired.LIVE;
    contentDigest = digest;
    wish(now);
    record(new ListingEvent.Requested(state(observed.state())));
    return true;
  }

  final boolean withdraw(Instant now) {
    if (desired == Desired.WITHDRAWN) {
      return false;
    }
    desired = Desired.WITHDRAWN;
    if (!holds.isHeld() || observed.state() != Observed.State.WITHDRAWN) {
      takeDown(now);
    }
    return true;
  }

  private void takeDown(Instant now) {
    if (channelItemId == null && progress.begun() == null) {
      // Nothing has gone out yet, so there is nothing to take down.
      push = null;
      observe(Observed.State.WITHDRAWN, now, List.of());
    } else {
      wish(now);
    }
  }

  /** Takes it down although it is wanted; what somebody withdrew needs no hold. */
  final boolean hold(HoldReason reason, Instant now) {
    if (desired == Desired.WITHDRAWN || holds.isHeld()) {
      return false;
    }
    holds = holds.held(reason, now);
    takeDown(now);
    return true;
  }

  /** Nothing of ours keeps it down any more: shown again if it is still wanted. */
  final boolean release(String digest, Instant now) {
    if (!holds.isHeld()) {
      return false;
    }
    holds = holds.released(now);
    if (desired == Desired.LIVE) {
      contentDigest = digest;
      wish(now);
      record(new ListingEvent.Requested(state(observed.state())));
    }
    return true;
  }

  /** The product reads otherwise now; the channel is told if it is to show it. */
  final boolean refresh(String digest, Instant now) {
    if (digest.equals(contentDigest) || !shallShow()) {
      return false;
    }
    contentDigest = digest;
    wish(now);
    return true;
  }

  /** Tries again what was given up; false when it was not. */
  final boolean revive(Instant now) {
    final boolean dead = progress.dead();
    if (dead) {
      wish(now);
    }
    return dead;
  }

  private void wish(Instant now) {
    progress = progress.wished();
    push = new Due(now, 0, progress.freeFrom(now));
  }

  final ListingView view() {
    return new ListingView(
        id(),
        productId,
        householdId,
        channel,
        sku,
        within,
        desired,
        observed,
        channelItemId,
        progress,
        Job.of(progress, push, observed),
        holds.all(),
        createdAt,
        version());
  }
}
