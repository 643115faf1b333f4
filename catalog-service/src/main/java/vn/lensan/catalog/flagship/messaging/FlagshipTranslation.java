package vn.lensan.catalog.flagship.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.flagship.FlagshipEvent;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.unit.UnitId;

/** What happened to a province's list, with the whole list: ids, days and whether complete. */
@Component
final class FlagshipTranslation implements EventTranslation<FlagshipEvent> {

  @Override
  public Class<FlagshipEvent> eventType() {
    return FlagshipEvent.class;
  }

  @Override
  public String topic() {
    return FlagshipTopic.NAME;
  }

  @Override
  public WireEvent translate(FlagshipEvent event) {
    String what =
        switch (event) {
          case FlagshipEvent.Chosen chosen -> "chosen";
          case FlagshipEvent.Released released -> "released";
          case FlagshipEvent.Reviewed reviewed -> "reviewed";
        };
    return new WireEvent(FlagshipTopic.NAME + '.' + what + ".v1", data(event.state()));
  }

  private static FlagshipWire data(FlagshipEvent.State state) {
    UnitId province = UnitId.parse(state.province());
    List<String> path = ProvinceStaff.path(province);
    return new FlagshipWire(
        province,
        path,
        path,
        state.productId(),
        state.householdId(),
        state.on(),
        state.all().stream()
            .map(
                one ->
                    new FlagshipWire.Item(
                        one.productId(), one.householdId(), one.chosenOn(), one.complete()))
            .toList());
  }
}
