package vn.lensan.catalog.flagship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/**
 * Keeps the lists as things are: a product that became complete or lacks something now is told
 * once, and one whose household lies in another province stands for this one no more.
 */
@Service
public class FlagshipWatch {
  private final FlagshipLists lists;
  private final FlagshipLook look;
  private final ProductService products;
  private final Clock clock;

  FlagshipWatch(FlagshipLists lists, FlagshipLook look, ProductService products, Clock clock) {
    this.lists = lists;
    this.look = look;
    this.products = products;
    this.clock = clock;
  }

  /** At all of them: a day that passed or a household that changed says nothing of a product. */
  public void look() {
    lists.all().forEach(list -> list.products().forEach(one -> review(list, one.productId())));
  }

  public void look(String productId) {
    lists.with(productId).forEach(list -> review(list, productId));
  }

  private void review(FlagshipList before, String productId) {
    products.find(productId).ifPresent(product -> lists.change(before.id(), now(product)));
  }

  private Predicate<FlagshipList> now(ProductView product) {
    LocalDate today = Days.today(clock);
    String province = ProvinceStaff.provinceOf(product.within()).map(UnitId::toString).orElse("");
    boolean complete = look.of(product).listable();
    return list -> {
      if (list.find(product.id()).isEmpty()) {
        return false;
      }
      return list.id().equals(province)
          ? list.review(product.id(), complete, today)
          : list.release(product.id(), null, today);
    };
  }
}
