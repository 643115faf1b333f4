package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit that was understood: a word, or a container with what is in it. */
record UnitOfMeasure(
    String text, MeasureWord word, @Nullable String size, @Nullable MeasureWord inside) {
  /** "1.000 g" is a thousand to most and one to some. */
  private static final Pattern TWO_READINGS = Pattern.compile("\\d+[.,]\\d{3}");

  /** Whether it is a time, a seat or a ticket and no thing. */
  boolean isService() {
    return word.kind() == MeasureWord.Kind.SERVICE;
  }

  /** Whether the weight follows from the words alone and can't be declared otherwise. */
  boolean isFixed() {
    return inside == null ? word.fixed() : inside.fixed() && kilograms().isPresent();
  }

  Optional<BigDecimal> kilograms() {
    if (inside == null) {
      return Optional.ofNullable(word.kilograms());
    }
    if (inside.kilograms() == null || size == null || TWO_READINGS.matcher(size).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(size.replace(',', '.')).multiply(inside.kilograms()));
  }
}
