package vn.lensan.catalog.product;

import org.jspecify.annotations.Nullable;

/**
 * How a product is reaped, sorted, packed and marked, as the household says.
 *
 * @param kind proposed ("vải thiều chính vụ"); the province confirms it ({@link Grading})
 * @param grade proposed ("loại 1"); the province confirms it
 * @param harvest the standard it is reaped by
 * @param packing the standard it is packed by
 */
public record Standard(
    @Nullable String brandMark,
    @Nullable String kind,
    @Nullable String grade,
    @Nullable String harvest,
    @Nullable String packing) {
  static final Standard NOTHING = new Standard(null, null, null, null, null);
}
