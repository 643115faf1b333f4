package vn.lensan.catalog.supply.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.supply.InputContent;
import vn.lensan.catalog.supply.InputView;
import vn.lensan.catalog.supply.Preference;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.unit.UnitId;

/**
 * An input as it is shown.
 *
 * @param preferential whether the preference holds today
 * @param householdPrice what a household pays today for a unit
 */
record InputAnswer(
    String id,
    String supplierId,
    UnitId province,
    String name,
    String kind,
    String unitOfMeasure,
    Price referencePrice,
    @Nullable Preference preference,
    boolean preferential,
    Money householdPrice,
    @Nullable String origin,
    @Nullable String description,
    boolean complete,
    List<String> shownOn,
    LocalDate offeredOn,
    @Nullable LocalDate withdrawnOn) {

  record Price(long amount, String currency, LocalDate on) {}

  static InputAnswer of(InputView view) {
    InputContent content = view.content();
    return new InputAnswer(
        view.id(),
        view.supplierId(),
        view.province(),
        content.name(),
        content.kind(),
        content.unitOfMeasure(),
        new Price(content.price(), Money.VND, content.pricedOn()),
        content.preference(),
        view.preferential(),
        Money.vnd(view.householdPrice()),
        content.origin(),
        content.description(),
        view.complete(),
        content.shownOn(),
        view.offeredOn(),
        view.withdrawnOn());
  }
}
