package vn.lensan.catalog.order;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.platform.money.Money;

/** What was ordered, in a few words: "3 thùng 5 kg Vải thiều". */
@Component
public class OrderedGoods {
  private static final int LONGEST = 120;
  private final ProductService products;

  OrderedGoods(ProductService products) {
    this.products = products;
  }

  /** As the products are called now; a product that is gone is called by its number. */
  public String said(OrderFacts facts) {
    String all = facts.lines().stream().map(this::line).collect(Collectors.joining(", "));
    return all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
  }

  private String line(OrderLine line) {
    String name =
        products.find(line.productId()).map(product -> product.content().name()).orElse(line.sku());
    String unit = Optional.ofNullable(line.unitOfMeasure()).map(said -> said + ' ').orElse("");
    return line.quantity() + " " + unit + name;
  }

  /** "800.000 đ". */
  public static String money(Money money) {
    return "%,d đ".formatted(money.amount()).replace(',', '.');
  }
}
