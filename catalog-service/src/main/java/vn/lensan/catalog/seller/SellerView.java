package vn.lensan.catalog.seller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.SellerState;

/** A household's shop on a channel as others may see it. */
public record SellerView(
    String id,
    String householdId,
    String channel,
    @Nullable String sellerId,
    @Nullable SellerState state,
    List<Reason> reasons) {}
