package vn.lensan.catalog.order;

import vn.lensan.catalog.channel.OrderStep;

/** What happened to an order. Nothing of the buyer is in it. */
public sealed interface OrderEvent {
  State state();

  record State(String orderId, OrderFacts facts, OrderStep status) {}

  /** It is at another step now; the step names the event. */
  record Moved(State state) implements OrderEvent {}

  /** The seller can't deliver; told apart from a buyer's or a deadline's cancellation. */
  record Declined(State state) implements OrderEvent {}
}
