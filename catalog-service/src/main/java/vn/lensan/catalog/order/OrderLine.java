package vn.lensan.catalog.order;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/** What was ordered of one listing. */
public record OrderLine(
    String sku,
    String productId,
    String listingId,
    String householdId,
    long quantity,
    @Nullable String unitOfMeasure,
    @Nullable String commodity,
    Money unitPrice,
    Money amount) {}
