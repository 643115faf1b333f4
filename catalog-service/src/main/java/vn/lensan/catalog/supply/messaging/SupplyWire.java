package vn.lensan.catalog.supply.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.unit.UnitId;

/** Suppliers and inputs as they travel: ids, days, kinds and prices. */
final class SupplyWire {
  private SupplyWire() {}

  /**
   * @param unit the province
   */
  record OfSupplier(
      String supplierId,
      UnitId unit,
      List<String> within,
      List<String> places,
      LocalDate chosenOn,
      @Nullable LocalDate releasedOn) {}

  record OfInput(
      String inputId,
      String supplierId,
      UnitId unit,
      List<String> within,
      List<String> places,
      String kind,
      Money referencePrice,
      @Nullable Preferred preference,
      boolean complete,
      List<String> shownOn,
      LocalDate offeredOn,
      @Nullable LocalDate withdrawnOn) {}

  record Preferred(String kind, long value, LocalDate from, LocalDate to) {}
}
