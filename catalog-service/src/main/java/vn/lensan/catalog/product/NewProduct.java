package vn.lensan.catalog.product;

import org.jspecify.annotations.Nullable;

/** A product to be created; id and sku are made when they are not given. */
public record NewProduct(
    @Nullable String id, @Nullable String sku, String householdId, ProductContent content) {}
