package vn.lensan.catalog.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of a list laid over what is known: an empty cell takes nothing away. */
final class ListedContent {
  private ListedContent() {}

  static ProductContent over(ProductContent before, ProductContent row) {
    return new ProductContent(
        row.name(),
        row.unitOfMeasure(),
        either(row.group(), before.group()),
        either(row.commodity(), before.commodity()),
        either(row.description(), before.description()),
        row.photoIds().isEmpty() ? before.photoIds() : row.photoIds(),
        origin(before.origin(), row.origin()),
        before.offer().with(row.offer().price(), row.offer().quantity()),
        weight(before, row),
        before.evidence(),
        before.standard());
  }

  /** What a box weighed is nothing to go by once the list says sacks. */
  private static @Nullable BigDecimal weight(ProductContent before, ProductContent row) {
    return row.unitOfMeasure().equals(before.unitOfMeasure()) ? before.kilogramsPerUnit() : null;
  }

  private static @Nullable Origin origin(@Nullable Origin before, @Nullable Origin row) {
    if (before == null || row == null) {
      return row == null ? before : row;
    }
    return new Origin(
        either(row.place(), before.place()),
        before.history(),
        before.process(),
        before.environment(),
        before.story());
  }

  private static @Nullable String either(@Nullable String row, @Nullable String before) {
    return row == null || row.isBlank() ? before : row;
  }
}
