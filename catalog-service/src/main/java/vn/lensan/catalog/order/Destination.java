package vn.lensan.catalog.order;

import org.jspecify.annotations.Nullable;

/** Where an order goes, never more exact than the province. */
public record Destination(String country, @Nullable String province) {}
