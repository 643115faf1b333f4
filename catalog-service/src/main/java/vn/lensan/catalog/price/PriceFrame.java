package vn.lensan.catalog.price;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * What a kilogram of a commodity usually costs in a province.
 *
 * @param kind null for all kinds that have no frame of their own
 * @param lowest VND per kilogram
 * @param highest VND per kilogram
 */
@Document(PriceFrame.COLLECTION)
public record PriceFrame(
    @Id String id,
    UnitId province,
    String commodityCode,
    @Nullable String kind,
    long lowest,
    long highest,
    Instant updatedAt) {
  static final String COLLECTION = "priceFrames";

  /** One frame for a province, commodity and kind; the kind in whichever case and marks. */
  static String idOf(String province, String commodityCode, @Nullable String kind) {
    return DerivedId.of(
        "price-frame", province, commodityCode, kind == null ? "" : Folded.of(kind));
  }
}
