package vn.lensan.bench.outbox;

import java.time.Instant;

/** What happened to a lot. */
sealed interface LotEvent {
  record Opened(
      String listingId,
      String productId,
      String householdId,
      String channel,
      String observed,
      Instant at)
      implements LotEvent {}

  record Observed(
      String listingId,
      String productId,
      String householdId,
      String channel,
      String observed,
      Instant at)
      implements LotEvent {}
}
