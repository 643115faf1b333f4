package vn.lensan.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Many products by one question, for our own work, which is bound to no units. */
@Component
public class ProductLookup {
  private final Products products;

  ProductLookup(Products products) {
    this.products = products;
  }

  /** Those that are not offered all the time, by id, after one. */
  public List<ProductView> withDays(String after, int most) {
    return products.withDays(after, most).stream().map(Product::view).toList();
  }

  /** By id, those that there are. */
  public Map<String, ProductView> all(Collection<String> ids) {
    return products.all(ids).stream()
        .map(Product::view)
        .collect(Collectors.toMap(ProductView::id, Function.identity()));
  }
}
