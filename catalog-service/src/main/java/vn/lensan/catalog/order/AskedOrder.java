package vn.lensan.catalog.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;

/** An order as somebody is asked to answer it, one after the other. */
abstract class AskedOrder extends Aggregate {
  static final String LADDER = "ladder";

  private @Nullable Rescue rescue;
  private @Nullable Due ladder;

  AskedOrder(String id) {
    super(id);
  }

  abstract OrderEvent.State state();

  final @Nullable Rescue rescue() {
    return rescue;
  }

  /** Whether somebody is still to be asked, or told that it is over. */
  final boolean isOnLadder() {
    return ladder != null;
  }

  /** From now on an answer is waited for; the first one is asked at once. */
  final void ask(Ladder asking) {
    rescue = Rescue.begun(asking);
    ladder = Due.now(Instant.EPOCH);
  }

  final void answered(OrderStep next, boolean bySeller, Instant at) {
    if (rescue != null && rescue.mayStillEnd(at)) {
      rescue = rescue.answered(next, bySeller, at);
      ladder = Due.now(Instant.EPOCH);
    }
  }

  /** Somebody was asked to answer; the next one is when that one's time is over. */
  final void asked(Rung rung) {
    if (rescue == null || !rescue.isOpen()) {
      // It was answered meanwhile: whoever was asked is to hear of that too.
      ladder = Due.now(Instant.EPOCH);
      return;
    }
    rescue = rescue.asked(rung);
    ladder = Due.now(rescue.endOfAsked());
  }

  /** Nobody answered. The marketplace ends the order; a late answer is still sent. */
  final void lapse() {
    if (rescue != null && rescue.isOpen()) {
      rescue = rescue.ended(Outcome.LOST);
      ladder = Due.now(Instant.EPOCH);
      record(new OrderEvent.Unanswered(state()));
    }
  }

  /** Nobody waits any more, unless something happened since it was read at that version. */
  final void leaveLadder(long seen) {
    if (version() == seen) {
      ladder = null;
    }
  }

  final void linkUsed(Rung rung) {
    rescue = rescue == null ? null : rescue.used(rung);
  }

  /** The household wants to be called: its team hears of it now, not when the time is over. */
  final void callAsked(Instant now) {
    if (rescue != null) {
      rescue = rescue.callAsked(now);
      ladder = Due.now(Instant.EPOCH);
    }
  }
}
