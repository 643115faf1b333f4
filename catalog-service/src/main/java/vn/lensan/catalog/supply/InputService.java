package vn.lensan.catalog.supply;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The door to inputs: a province tells them, households and volunteers below it read. */
@Service
public class InputService {
  private final InputProducts inputs;
  private final Suppliers suppliers;
  private final InputRules rules;
  private final ProvinceStaff provinces;
  private final Clock clock;

  InputService(
      InputProducts inputs,
      Suppliers suppliers,
      InputRules rules,
      ProvinceStaff provinces,
      Clock clock) {
    this.inputs = inputs;
    this.suppliers = suppliers;
    this.rules = rules;
    this.provinces = provinces;
    this.clock = clock;
  }

  public InputView offer(String supplierId, InputContent given, Scope scope) {
    Supplier supplier = chosen(supplierId, scope);
    InputContent content = rules.checked(given);
    InputProduct input =
        inputs.insert(InputProduct.offer(RequestIds.newId(), supplier, content, Days.today(clock)));
    try {
      chosen(supplierId, scope);
    } catch (RuntimeException releasedMeanwhile) {
      // Who released it looked for its inputs before this one was there.
      inputs.withdraw(input.id(), Days.today(clock));
      throw releasedMeanwhile;
    }
    return seen(input);
  }

  /**
   * @param check of the version that the caller has seen
   */
  public InputView describe(String id, InputContent given, Scope scope, Consumer<InputView> check) {
    InputProduct input = ofStaff(id, scope);
    check.accept(seen(input));
    if (input.describe(rules.checked(given))) {
      inputs.save(input);
    }
    return seen(input);
  }

  /** The same again changes nothing. */
  public InputView withdraw(String id, Scope scope) {
    ofStaff(id, scope);
    inputs.withdraw(id, Days.today(clock));
    return find(id, scope);
  }

  public InputView find(String id, Scope scope) {
    return seen(inSight(id, scope));
  }

  public Page<InputView> page(InputQuery query, Scope scope, PageRequest page) {
    return inputs.page(query, Days.today(clock), provinces.reading(scope), page).map(this::seen);
  }

  private Supplier chosen(String id, Scope scope) {
    Supplier supplier =
        suppliers
            .find(id, provinces.reading(scope))
            .orElseThrow(() -> SupplyRefusal.noSupplier(id));
    ProvinceStaff.actingFor(UnitId.parse(supplier.province()), scope);
    if (supplier.isReleased()) {
      throw SupplyRefusal.released(id);
    }
    return supplier;
  }

  private InputProduct ofStaff(String id, Scope scope) {
    InputProduct input = inSight(id, scope);
    ProvinceStaff.actingFor(input.province(), scope);
    return input;
  }

  private InputProduct inSight(String id, Scope scope) {
    return inputs.find(id, provinces.reading(scope)).orElseThrow(() -> SupplyRefusal.noInput(id));
  }

  private InputView seen(InputProduct input) {
    return input.view(Days.today(clock));
  }
}
