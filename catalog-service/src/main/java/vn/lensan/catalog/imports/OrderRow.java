package vn.lensan.catalog.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of orders, as read; whatever a cell lacks is null.
 *
 * @param buyerId as the marketplace knows the buyer; never stored but as a keyed hash
 */
public record OrderRow(
    String rowId,
    int rowNumber,
    String channel,
    String channelOrderId,
    LocalDate placedOn,
    String channelItemId,
    long quantity,
    long unitPrice,
    @Nullable Long shipping,
    @Nullable Long discount,
    @Nullable String status,
    @Nullable String country,
    @Nullable String province,
    String buyerId) {}
