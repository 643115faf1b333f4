package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.work.Due;

/** What we wish of a channel, and the to-do that a wish leaves behind. */
abstract class WishedProduct extends ListedProduct {
  Push progress = Push.first();
  @Nullable Due push;
  @Nullable Sent lastSent;
  private Lane lane = Lane.INTERACTIVE;
  private @Nullable String contentDigest;

  WishedProduct(
      String id, ListingSubject subject, String channel, Observed observed, Instant createdAt) {
    super(id, subject, channel, observed, createdAt);
  }

  final void requested(String digest, Lane by, Instant now) {
    contentDigest = digest;
    lane = by;
    push = Due.now(now);
    record(new ListingEvent.Requested(state(observed.state())));
  }

  /** Wants it shown (again); false when it is wanted already and stands or is on its way. */
  final boolean want(String digest, Lane by, Instant now) {
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
    wish(by, now);
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
      wish(Lane.INTERACTIVE, now);
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
      wish(Lane.BULK, now);
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
    wish(Lane.BULK, now);
    return true;
  }

  /** Tries again what was given up; false when it was not. */
  final boolean revive(Instant now) {
    final boolean dead = progress.dead();
    if (dead) {
      wish(Lane.INTERACTIVE, now);
    }
    return dead;
  }

  /** The days of its offer began or ended; false when the channel shows it so already. */
  final boolean turned(boolean open, Instant now) {
    boolean shows = observed.isUp();
    if (!shallShow()
        || push != null
        || open == shows
        || observed.state() == Observed.State.REJECTED) {
      return false;
    }
    wish(Lane.BULK, now);
    return true;
  }

  final void wish(Lane by, Instant now) {
    // Whoever waits already is not sent to the back.
    lane = push == null || by == Lane.INTERACTIVE ? by : lane;
    progress = progress.wished();
    push = new Due(now, 0, progress.freeFrom(now));
  }

  /** Whether our wish is of the product as it reads now; else a newer one is about to come. */
  final boolean isOf(String digest) {
    return digest.equals(contentDigest);
  }
}
