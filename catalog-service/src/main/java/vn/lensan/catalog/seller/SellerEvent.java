package vn.lensan.catalog.seller;

import java.time.Instant;

/** What happened to a household's shop. */
public sealed interface SellerEvent {
  record Registered(String sellerRegistrationId, String householdId, String channel, Instant at)
      implements SellerEvent {}
}
