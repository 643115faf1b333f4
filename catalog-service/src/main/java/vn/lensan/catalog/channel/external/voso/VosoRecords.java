package vn.lensan.catalog.channel.external.voso;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Voso's own records, as its contract writes them; nobody else sees them. */
final class VosoRecords {
  private VosoRecords() {}

  record Money(long amount, String currency) {}

  record Particulars(String displayName, String phone, String address, String province) {}

  record Seller(
      String sellerId, String clientSellerKey, String status, @Nullable List<Reason> reasons) {}

  record Reason(String code, String message) {}

  record Badge(String kind, int stars, String certificateNumber, @Nullable LocalDate validUntil) {}

  record NewItem(
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
      @Nullable String category) {}

  record Item(
      String channelItemId,
      String sku,
      @Nullable String reference,
      String status,
      @Nullable List<Reason> reasons,
      OffsetDateTime updatedAt) {}

  /** An item as the list of the shop tells it: with what is shown of it. */
  record ShopItem(
      String channelItemId,
      String sellerId,
      String sku,
      @Nullable String reference,
      String status,
      @Nullable List<Reason> reasons,
      String name,
      @Nullable String description,
      Money price,
      String unitOfMeasure,
      long quantity,
      String placeOfOrigin,
      @Nullable List<String> pictureIds,
      @Nullable Badge badge,
      OffsetDateTime updatedAt) {}

  record Shop(List<ShopItem> items, @Nullable String cursor) {}

  record Picture(String pictureId) {}

  record OrderAnswer(String channelOrderId) {}

  record Decline(String reason) {}
}
