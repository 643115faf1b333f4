package vn.lensan.catalog.supply;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.product.CleanText;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The door to suppliers: a province chooses, everybody below it reads. */
@Service
public class SupplierService {
  private final Suppliers suppliers;
  private final InputProducts inputs;
  private final ProvinceStaff provinces;
  private final Clock clock;

  SupplierService(Suppliers suppliers, InputProducts inputs, ProvinceStaff provinces, Clock clock) {
    this.suppliers = suppliers;
    this.inputs = inputs;
    this.provinces = provinces;
    this.clock = clock;
  }

  public SupplierView choose(NewSupplier given, Scope scope) {
    UnitId province = ProvinceStaff.actingFor(given.province(), scope);
    String name = CleanText.line(given.name());
    if (name == null) {
      throw SupplyRefusal.invalidSupplier().error("/name", "required");
    }
    String phone = given.phone() == null ? null : given.phone().strip();
    NewSupplier said = new NewSupplier(province, name, given.kind(), phone);
    Supplier made = Supplier.choose(RequestIds.newId(), province, said, Days.today(clock));
    return suppliers.insert(made).view();
  }

  /** Chosen no more; what it supplied is withdrawn with it. The same again ends what is left. */
  public SupplierView release(String id, Scope scope) {
    Supplier supplier = inSight(id, scope);
    ProvinceStaff.actingFor(UnitId.parse(supplier.province()), scope);
    LocalDate today = Days.today(clock);
    if (!supplier.isReleased()) {
      suppliers.change(id, now -> now.release(today));
    }
    inputs.withdrawAllOf(id, today);
    return inSight(id, scope).view();
  }

  public SupplierView find(String id, Scope scope) {
    return inSight(id, scope).view();
  }

  public Page<SupplierView> page(@Nullable UnitId province, Scope scope, PageRequest page) {
    return suppliers.page(province, provinces.reading(scope), page).map(Supplier::view);
  }

  private Supplier inSight(String id, Scope scope) {
    return suppliers
        .find(id, provinces.reading(scope))
        .orElseThrow(() -> SupplyRefusal.noSupplier(id));
  }
}
