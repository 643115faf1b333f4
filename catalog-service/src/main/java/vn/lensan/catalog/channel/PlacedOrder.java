package vn.lensan.catalog.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.personal.PersonalText;

/** An order as a marketplace told it. The buyer's own data can't be printed or written as JSON. */
public record PlacedOrder(
    String channelOrderId,
    long sequence,
    Instant placedAt,
    @Nullable Instant confirmBy,
    List<Line> lines,
    Money shipping,
    Money discount,
    Money total,
    String country,
    @Nullable String province,
    Buyer buyer,
    boolean cashOnDelivery) {

  public record Line(
      String sku, String channelItemId, long quantity, Money unitPrice, Money amount) {}

  public record Buyer(
      PersonalText id, PersonalText name, PersonalText phone, PersonalText address) {}
}
