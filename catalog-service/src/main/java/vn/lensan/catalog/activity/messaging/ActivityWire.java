package vn.lensan.catalog.activity.messaging;

import java.time.LocalDate;

/** A shop's day as it travels. */
record ActivityWire(
    String reportId,
    String sellerRegistrationId,
    String householdId,
    String channel,
    LocalDate day,
    long visits,
    long lists,
    long searches,
    long messages,
    long orders) {}
