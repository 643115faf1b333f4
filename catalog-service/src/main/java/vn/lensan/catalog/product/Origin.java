package vn.lensan.catalog.product;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/** Where and how a product came to be, in the producer's words. */
public record Origin(
    @Nullable String place,
    @Nullable String history,
    @Nullable String process,
    @Nullable String environment,
    @Nullable String story) {

  @PersistenceCreator
  public Origin {}

  /** Without a story. */
  public Origin(
      @Nullable String place,
      @Nullable String history,
      @Nullable String process,
      @Nullable String environment) {
    this(place, history, process, environment, null);
  }
}
