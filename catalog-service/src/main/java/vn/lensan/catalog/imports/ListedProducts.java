package vn.lensan.catalog.imports;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.product.NewProduct;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.Origin;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.text.Folded;

/** Which product a row is about, and what it says of it. */
@Component
class ListedProducts {
  private final ProductService products;

  ListedProducts(ProductService products) {
    this.products = products;
  }

  NewProduct of(ProductRow row, Scope scope) {
    String household = Objects.requireNonNull(row.householdId());
    String name = Objects.requireNonNull(row.name());
    ProductContent content =
        new ProductContent(
            name,
            Objects.requireNonNull(row.unitOfMeasure()),
            row.group(),
            null,
            row.description(),
            List.of(),
            ProductRow.isBlank(row.origin()) ? null : new Origin(row.origin(), null, null, null),
            new Offer(
                Money.vnd(Objects.requireNonNull(row.price())),
                row.quantity() == null ? 0 : row.quantity(),
                null));
    String known = known(row.productId(), household, scope);
    // The same household's product of the same name is the same product, in whichever list.
    String id = known == null ? DerivedId.of("product", household, Folded.of(name)) : known;
    return new NewProduct(id, null, household, content);
  }

  /** Of another household or outside the scope it is none of this row's. */
  private @Nullable String known(@Nullable String told, String household, Scope scope) {
    return told == null
        ? null
        : products
            .find(told)
            .filter(product -> product.householdId().equals(household))
            .filter(product -> scope.covers(product.within()))
            .map(ProductView::id)
            .orElse(null);
  }
}
