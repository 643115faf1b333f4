package vn.lensan.catalog.flagship;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.product.CleanText;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** The one door to flagship products. */
@Service
public class FlagshipService {
  private final FlagshipLists lists;
  private final FlagshipLook look;
  private final ProductService products;
  private final Clock clock;

  FlagshipService(FlagshipLists lists, FlagshipLook look, ProductService products, Clock clock) {
    this.lists = lists;
    this.look = look;
    this.products = products;
    this.clock = clock;
  }

  /** The same product again changes nothing; the eleventh is a conflict. */
  public FlagshipView choose(String productId, String reason, Scope scope) {
    ProductView product = products.find(productId, scope);
    Flagship chosen =
        new Flagship(
            product.id(),
            product.householdId(),
            told(reason),
            Days.today(clock),
            look.of(product).listable());
    return look.of(lists.change(province(product, scope), list -> list.choose(chosen)));
  }

  public FlagshipView release(String productId, String reason, Scope scope) {
    ProductView product = products.find(productId, scope);
    String why = told(reason);
    return look.of(
        lists.change(
            province(product, scope), list -> list.release(product.id(), why, Days.today(clock))));
  }

  /** The product's province, if the caller is of its staff. */
  private static String province(ProductView product, Scope scope) {
    UnitId province = ProvinceStaff.provinceOf(product.within()).orElse(null);
    return ProvinceStaff.actingFor(province, scope).toString();
  }

  private static String told(String reason) {
    String line = CleanText.line(reason);
    if (line == null) {
      throw FlagshipRefusal.withoutReason();
    }
    return line;
  }

  /**
   * Of the provinces that are the caller's own; one without a choice is among them.
   *
   * @param province null for all of these
   */
  public List<FlagshipView> lists(@Nullable UnitId province, Scope scope) {
    List<String> own =
        ProvinceStaff.own(scope).stream()
            .filter(one -> province == null || province.equals(one))
            .map(UnitId::toString)
            .toList();
    return lists.of(own).stream().map(look::of).toList();
  }
}
