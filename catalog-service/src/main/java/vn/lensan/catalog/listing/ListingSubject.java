package vn.lensan.catalog.listing;

import java.util.List;

/** What a listing is about. */
record ListingSubject(
    String productId, String householdId, String sku, List<String> within, String digest) {}
