package vn.lensan.catalog.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a marketplace's shop.
 *
 * @param cursor where the next part begins, in the marketplace's own words; null at the end
 */
public record ItemPage(List<ItemSnapshot> items, @Nullable String cursor) {}
