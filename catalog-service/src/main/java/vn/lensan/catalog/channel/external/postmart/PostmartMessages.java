package vn.lensan.catalog.channel.external.postmart;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The bodies of Postmart's webhooks. */
final class PostmartMessages {
  private PostmartMessages() {}

  record Envelope(String type, OffsetDateTime timestamp, JsonNode data) {}

  record SellerMessage(
      String sellerId, String clientSellerKey, @Nullable List<PostmartRecords.Reason> reasons) {}

  record ActivityMessage(
      String clientSellerKey,
      LocalDate day,
      long revision,
      long visits,
      long lists,
      long searches,
      long messages,
      long orders) {}

  record ItemMessage(
      String channelItemId,
      String sku,
      @Nullable String reference,
      @Nullable List<PostmartRecords.Reason> reasons) {}

  record Line(
      String sku,
      String channelItemId,
      long quantity,
      PostmartRecords.Money unitPrice,
      PostmartRecords.Money amount) {}

  record Destination(String country, @Nullable String province) {}

  record Buyer(String id, String name, String phone, String address) {}

  record OrderMessage(
      String channelOrderId,
      long sequence,
      OffsetDateTime placedAt,
      @Nullable OffsetDateTime confirmBy,
      List<Line> lines,
      PostmartRecords.Money shipping,
      PostmartRecords.Money discount,
      PostmartRecords.Money total,
      Destination destination,
      Buyer buyer,
      boolean cashOnDelivery) {}

  record StatusMessage(
      String channelOrderId, String status, OffsetDateTime at, String raw, long sequence) {}
}
