package vn.lensan.catalog.channel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/** What a marketplace is to show of a product. */
public record ItemContent(
    String sku,
    String name,
    @Nullable String description,
    Money price,
    String unitOfMeasure,
    long quantity,
    String placeOfOrigin,
    List<String> pictureIds,
    @Nullable Badge badge,
    String reference) {

  /** A certificate that the marketplace shows beside the name. */
  public record Badge(
      String kind, int stars, String certificateNumber, @Nullable LocalDate validUntil) {}
}
