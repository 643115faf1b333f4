package vn.lensan.catalog.channel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/**
 * What a marketplace is to show of a product.
 *
 * @param category the marketplace's own, from the {@link Taxonomy}; sent and never compared, since
 *     marketplaces move items between their shelves as they like
 */
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
    String reference,
    @Nullable String category) {

  /** Nowhere in particular. */
  public ItemContent(
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
    this(
        sku,
        name,
        description,
        price,
        unitOfMeasure,
        quantity,
        placeOfOrigin,
        pictureIds,
        badge,
        reference,
        null);
  }

  /** The same under a category; static, or the mappers take it for a setter. */
  public static ItemContent in(@Nullable String category, ItemContent content) {
    return new ItemContent(
        content.sku,
        content.name,
        content.description,
        content.price,
        content.unitOfMeasure,
        content.quantity,
        content.placeOfOrigin,
        content.pictureIds,
        content.badge,
        content.reference,
        category);
  }

  /** A certificate that the marketplace shows beside the name. */
  public record Badge(
      String kind, int stars, String certificateNumber, @Nullable LocalDate validUntil) {}
}
