package vn.lensan.catalog.supply;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * A supplier as a province names it.
 *
 * @param province null for the caller's own
 */
public record NewSupplier(
    @Nullable UnitId province, String name, SupplierKind kind, @Nullable String phone) {

  /** The words of a person give nothing away in a log. */
  @Override
  public String toString() {
    return "NewSupplier[" + province + ", " + kind + "]";
  }
}
