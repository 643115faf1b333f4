package vn.lensan.catalog.order;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.PlacedOrder;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;

/** Ties an order's lines to what we listed, and adds up. */
@Component
class OrderCheck {
  private final ListingService listings;
  private final ProductService products;

  OrderCheck(ListingService listings, ProductService products) {
    this.listings = listings;
    this.products = products;
  }

  List<OrderLine> lines(String channel, PlacedOrder order) {
    if (order.lines().isEmpty()) {
      throw new OrderInconsistent("order.empty");
    }
    List<OrderLine> lines = new ArrayList<>();
    order.lines().forEach(line -> lines.add(line(channel, line)));
    if (lines.stream().map(OrderLine::householdId).distinct().count() > 1) {
      throw new OrderInconsistent("order.several-sellers");
    }
    addUp(order);
    return lines;
  }

  private OrderLine line(String channel, PlacedOrder.Line line) {
    if (line.quantity() <= 0) {
      throw new OrderInconsistent("order.quantity-wrong");
    }
    if (line.unitPrice().amount() < 0 || line.amount().amount() < 0) {
      throw new OrderInconsistent("order.amount-wrong");
    }
    ListingView listing =
        listings
            .ofItem(channel, line.channelItemId())
            .orElseThrow(() -> new OrderInconsistent("order.item-unknown"));
    if (!listing.sku().equals(line.sku())) {
      throw new OrderInconsistent("order.sku-mismatch");
    }
    ProductView product = products.find(listing.productId()).orElseThrow();
    return new OrderLine(
        line.sku(),
        listing.productId(),
        listing.id(),
        listing.householdId(),
        line.quantity(),
        product.content().unitOfMeasure(),
        product.content().commodity(),
        line.unitPrice(),
        line.amount());
  }

  private static void addUp(PlacedOrder order) {
    try {
      long sum = 0;
      for (PlacedOrder.Line line : order.lines()) {
        if (Math.multiplyExact(line.unitPrice().amount(), line.quantity())
            != line.amount().amount()) {
          throw new OrderInconsistent("order.line-mismatch");
        }
        sum = Math.addExact(sum, line.amount().amount());
      }
      long total =
          Math.subtractExact(
              Math.addExact(sum, order.shipping().amount()), order.discount().amount());
      if (total != order.total().amount() || total < 0) {
        throw new OrderInconsistent("order.total-mismatch");
      }
    } catch (ArithmeticException tooLarge) {
      throw new OrderInconsistent("order.amount-wrong");
    }
  }
}
