package vn.lensan.catalog.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as a marketplace told it.
 *
 * @param reference our listing's id, where the marketplace gives it back
 * @param at when it became so, by the marketplace's clock
 */
public record ItemSeen(
    String channelItemId,
    String sku,
    @Nullable String reference,
    ItemState state,
    List<Reason> reasons,
    Instant at) {}
