package vn.lensan.sandbox.item;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.money.Money;
import vn.lensan.sandbox.review.Reason;

/** An item as the partner API and the test doors show it. */
record ItemView(
    String channelItemId,
    String sellerId,
    String sku,
    @Nullable String reference,
    ItemStatus status,
    List<Reason> reasons,
    String name,
    @Nullable String description,
    Money price,
    String unitOfMeasure,
    int quantity,
    String placeOfOrigin,
    List<String> pictureIds,
    @Nullable Badge badge,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt) {

  static ItemView of(Item item) {
    var content = item.content();
    return new ItemView(
        item.channelItemId(),
        item.sellerId(),
        content.sku(),
        content.reference(),
        item.status(),
        item.reasons(),
        content.name(),
        content.description(),
        content.price(),
        content.unitOfMeasure(),
        content.quantity(),
        content.placeOfOrigin(),
        content.pictureIds(),
        content.badge(),
        item.createdAt(),
        item.updatedAt());
  }
}
