package vn.lensan.catalog.seller.messaging;

import java.time.OffsetDateTime;

record SellerWire(
    String sellerRegistrationId, String householdId, String channel, OffsetDateTime at) {}
