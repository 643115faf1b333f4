package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Knows one kind of thing that is worth a second look. */
@FunctionalInterface
public interface WarningSource {
  Stream<ProductWarning> of(ProductView product, LocalDate today);
}
