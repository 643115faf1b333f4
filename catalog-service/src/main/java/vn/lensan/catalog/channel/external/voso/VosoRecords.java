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

  record Badge(String kind, int stars, String certificateNumber, LocalDate validUntil) {}

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
      String reference) {}

  record Item(
      String channelItemId,
      String sku,
      @Nullable String reference,
      String status,
      @Nullable List<Reason> reasons,
      OffsetDateTime updatedAt) {}

  record Picture(String pictureId) {}

  record OrderAnswer(String channelOrderId) {}

  record Decline(String reason) {}
}
