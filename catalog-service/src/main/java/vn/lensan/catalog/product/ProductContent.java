package vn.lensan.catalog.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people say of a product and may change. */
public record ProductContent(
    String name,
    String unitOfMeasure,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String description,
    List<String> photoIds,
    @Nullable Origin origin,
    Offer offer) {

  @Nullable String placeOfOrigin() {
    return origin == null ? null : origin.place();
  }
}
