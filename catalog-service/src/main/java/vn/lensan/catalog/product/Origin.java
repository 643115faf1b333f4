package vn.lensan.catalog.product;

import org.jspecify.annotations.Nullable;

/** Where and how a product came to be, in the producer's words. */
public record Origin(
    @Nullable String place,
    @Nullable String history,
    @Nullable String process,
    @Nullable String environment) {}
