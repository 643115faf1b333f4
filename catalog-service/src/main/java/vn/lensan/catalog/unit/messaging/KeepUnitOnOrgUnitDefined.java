package vn.lensan.catalog.unit.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.unit.UnitFacts;
import vn.lensan.catalog.unit.UnitService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

@Component
final class KeepUnitOnOrgUnitDefined implements EventReaction {
  private final UnitService units;

  KeepUnitOnOrgUnitDefined(UnitService units) {
    this.units = units;
  }

  @Override
  public String name() {
    return "keep-unit";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.org-unit.state");
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().startsWith("vn.lensan.onboarding.org-unit.")) {
      throw UnknownEventType.of(event);
    }
    units.keep(event.dataAs(UnitFacts.class), event.sequence());
  }
}
