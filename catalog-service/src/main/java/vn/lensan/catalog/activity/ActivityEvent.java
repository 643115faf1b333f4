package vn.lensan.catalog.activity;

import vn.lensan.catalog.channel.ShopCounted;

/** What marketplaces report of shops. */
public sealed interface ActivityEvent {
  /** A day of a shop, or what was known of it corrected. */
  record Reported(
      String reportId,
      String sellerRegistrationId,
      String householdId,
      String channel,
      ShopCounted counted)
      implements ActivityEvent {}
}
