package vn.lensan.monitoring.place.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;
import vn.lensan.platform.unit.UnitId;

/** Keeps a copy of every administrative unit. */
@Component
class CopyPlaceOnOrgUnitDefined implements EventReaction {
  private static final String DEFINED = "vn.lensan.onboarding.org-unit.defined.v1";
  private final Places places;

  CopyPlaceOnOrgUnitDefined(Places places) {
    this.places = places;
  }

  /** Our copy of what we read of it. */
  record OrgUnit(
      String boundary,
      String code,
      String name,
      Place.Level level,
      @Nullable String parent,
      @Nullable List<UnitId> successors) {}

  @Override
  public String name() {
    return "monitoring-places";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.org-unit.state");
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().equals(DEFINED)) {
      throw UnknownEventType.of(event);
    }
    OrgUnit unit = event.dataAs(OrgUnit.class);
    List<UnitId> successors = unit.successors();
    places.learn(
        new Place(
            new UnitId(unit.boundary(), unit.code()),
            unit.name(),
            unit.level(),
            unit.parent(),
            successors == null ? List.of() : successors.stream().map(UnitId::toString).toList()),
        event.sequence());
  }
}
