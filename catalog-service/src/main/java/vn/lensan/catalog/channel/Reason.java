package vn.lensan.catalog.channel;

import org.jspecify.annotations.Nullable;

/**
 * Why a marketplace refused.
 *
 * @param code ours, the same for all marketplaces
 * @param raw the marketplace's own words
 */
public record Reason(String code, @Nullable String raw) {}
