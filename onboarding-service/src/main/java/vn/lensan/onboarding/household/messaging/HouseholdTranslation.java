package vn.lensan.onboarding.household.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

/** Households on the wire: the public state after each event. */
@Component
class HouseholdTranslation implements EventTranslation<HouseholdEvent> {
  static final String TOPIC = "vn.lensan.onboarding.household";
  private final HouseholdMapping mapping;

  HouseholdTranslation(HouseholdMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public Class<HouseholdEvent> eventType() {
    return HouseholdEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(HouseholdEvent event) {
    String fact =
        switch (event) {
          case HouseholdEvent.Registered registered -> "registered";
          case HouseholdEvent.Verified verified -> "verified";
          case HouseholdEvent.Declined declined -> "declined";
          case HouseholdEvent.Changed changed -> "changed";
          case HouseholdEvent.Restricted restricted -> "restricted";
          case HouseholdEvent.Released released -> "released";
          case HouseholdEvent.Erased erased -> "erased";
        };
    return new WireEvent(TOPIC + '.' + fact + ".v1", mapping.data(event.state()));
  }
}
