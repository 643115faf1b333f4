package vn.lensan.catalog.supply.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.supply.Preference;
import vn.lensan.catalog.supply.SupplyEvent;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.unit.UnitId;

@Component
final class SupplyTranslation implements EventTranslation<SupplyEvent> {

  @Override
  public Class<SupplyEvent> eventType() {
    return SupplyEvent.class;
  }

  @Override
  public String topic() {
    return SupplyTopic.NAME;
  }

  @Override
  public WireEvent translate(SupplyEvent event) {
    return switch (event) {
      case SupplyEvent.SupplierChosen chosen -> told("supplier-chosen", of(chosen.state()));
      case SupplyEvent.SupplierReleased gone -> told("supplier-released", of(gone.state()));
      case SupplyEvent.InputOffered offered -> told("input-offered", of(offered.state()));
      case SupplyEvent.InputChanged changed -> told("input-changed", of(changed.state()));
      case SupplyEvent.InputWithdrawn gone -> told("input-withdrawn", of(gone.state()));
    };
  }

  private static WireEvent told(String what, Object data) {
    return new WireEvent(SupplyTopic.NAME + '.' + what + ".v1", data);
  }

  private static SupplyWire.OfSupplier of(SupplyEvent.SupplierState state) {
    UnitId province = UnitId.parse(state.province());
    List<String> path = ProvinceStaff.path(province);
    return new SupplyWire.OfSupplier(
        state.supplierId(), province, path, path, state.chosenOn(), state.releasedOn());
  }

  private static SupplyWire.OfInput of(SupplyEvent.InputState state) {
    UnitId province = UnitId.parse(state.province());
    List<String> path = ProvinceStaff.path(province);
    return new SupplyWire.OfInput(
        state.inputId(),
        state.supplierId(),
        province,
        path,
        path,
        state.kind(),
        Money.vnd(state.price()),
        preferred(state.preference()),
        state.complete(),
        state.shownOn(),
        state.offeredOn(),
        state.withdrawnOn());
  }

  private static SupplyWire.@Nullable Preferred preferred(@Nullable Preference preference) {
    return preference == null
        ? null
        : new SupplyWire.Preferred(
            preference.kind().name(), preference.value(), preference.from(), preference.to());
  }
}
