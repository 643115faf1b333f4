package vn.lensan.catalog.product;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A description with all its words cleaned; what is blank is left out. */
final class CleanContent {
  private CleanContent() {}

  static ProductContent of(ProductContent given) {
    return new ProductContent(
        Objects.requireNonNullElse(CleanText.line(given.name()), ""),
        Objects.requireNonNullElse(CleanText.line(given.unitOfMeasure()), ""),
        CleanText.line(given.group()),
        CleanText.line(given.commodity()),
        CleanText.story(given.description()),
        given.photoIds().stream().distinct().toList(),
        origin(given.origin()),
        given.offer(),
        given.kilogramsPerUnit());
  }

  private static @Nullable Origin origin(@Nullable Origin given) {
    return given == null
        ? null
        : new Origin(
            CleanText.line(given.place()),
            CleanText.story(given.history()),
            CleanText.story(given.process()),
            CleanText.story(given.environment()));
  }
}
