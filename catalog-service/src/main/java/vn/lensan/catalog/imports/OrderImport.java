package vn.lensan.catalog.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.catalog.channel.PlacedOrder;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.order.ListedOrder;
import vn.lensan.catalog.order.OrderInconsistent;
import vn.lensan.catalog.order.OrderService;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;

/**
 * Takes rows of a list of orders. An order's id comes from the marketplace and its number there: a
 * list told again, or after the marketplace's own message, makes no second one.
 */
@Service
public class OrderImport {
  private static final PersonalText UNTOLD = new PersonalText("");

  private final OrderService orders;
  private final ListingService listings;
  private final Channels channels;
  private final RowWords words;

  OrderImport(OrderService orders, ListingService listings, Channels channels, RowWords words) {
    this.orders = orders;
    this.listings = listings;
    this.channels = channels;
    this.words = words;
  }

  public RowResult take(OrderRow row, boolean write, Caller starter) {
    Optional<String> channel = channels.known(row.channel());
    Optional<OrderStep> status = status(row.status());
    if (channel.isEmpty() || status.isEmpty()) {
      return refused(row, channel.isEmpty() ? "channel-unknown" : "order-status-unknown");
    }
    // Of another's unit is as if it were not there.
    Optional<ListingView> listing =
        listings
            .ofItem(channel.get(), row.channelItemId())
            .filter(found -> starter.scope().covers(found.within()));
    if (listing.isEmpty()) {
      return refused(row, "order-item-unknown");
    }
    try {
      ListedOrder listed =
          new ListedOrder(channel.get(), told(row, listing.get()), status.get(), write);
      RowResult.Outcome outcome =
          orders.takeListed(listed) ? RowResult.Outcome.CREATED : RowResult.Outcome.UNCHANGED;
      return new RowResult(row.rowId(), outcome, null, null, null, listing.get().productId());
    } catch (OrderInconsistent wrong) {
      return refused(row, wrong.code().replace('.', '-'));
    }
  }

  private RowResult refused(OrderRow row, String code) {
    return RowResult.refused(row.rowId(), words.say(code));
  }

  private static Optional<OrderStep> status(@Nullable String told) {
    return told == null
        ? Optional.of(OrderStep.PLACED)
        : Stream.of(OrderStep.values())
            .filter(step -> step.name().equals(told.strip().toUpperCase(Locale.ROOT)))
            .findFirst();
  }

  /** Money that cannot be is found when the order is checked. */
  private static PlacedOrder told(OrderRow row, ListingView listing) {
    long amount = row.unitPrice() * Math.max(0, row.quantity());
    long shipping = row.shipping() == null ? 0 : row.shipping();
    long discount = row.discount() == null ? 0 : row.discount();
    PlacedOrder.Line line =
        new PlacedOrder.Line(
            listing.sku(),
            row.channelItemId(),
            row.quantity(),
            Money.vnd(row.unitPrice()),
            Money.vnd(amount));
    return new PlacedOrder(
        row.channelOrderId(),
        0,
        row.placedOn().atStartOfDay(Days.ZONE).toInstant(),
        null,
        List.of(line),
        Money.vnd(shipping),
        Money.vnd(discount),
        Money.vnd(amount + shipping - discount),
        row.country() == null ? "VN" : row.country(),
        row.province(),
        new PlacedOrder.Buyer(new PersonalText(row.buyerId()), UNTOLD, UNTOLD, UNTOLD),
        false);
  }
}
