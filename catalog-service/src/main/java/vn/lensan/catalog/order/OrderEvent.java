package vn.lensan.catalog.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.OrderStep;

/** What happened to an order. Nothing of the buyer is in it. */
public sealed interface OrderEvent {
  State state();

  /**
   * @param confirmedAt when it was first confirmed, whatever became of it
   * @param deliveredAt when it was first delivered
   */
  record State(
      String orderId,
      OrderFacts facts,
      OrderStep status,
      @Nullable Instant confirmedAt,
      @Nullable Instant deliveredAt,
      @Nullable Rescue rescue) {}

  /** It is at another step now; the step names the event. */
  record Moved(State state) implements OrderEvent {}

  /** The seller can't deliver; told apart from a buyer's or a deadline's cancellation. */
  record Declined(State state) implements OrderEvent {}

  /** The deadline passed without an answer; its status is what it was. */
  record Unanswered(State state) implements OrderEvent {}
}
