package vn.lensan.catalog.channel;

import java.util.List;

/**
 * A seller as a marketplace told it.
 *
 * @param sellerKey our own key of the registration
 */
public record SellerSeen(
    String sellerKey, String sellerId, SellerState state, List<Reason> reasons) {}
