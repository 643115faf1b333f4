package vn.lensan.onboarding.household.messaging;

import org.jspecify.annotations.Nullable;
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
    return switch (event) {
      case HouseholdEvent.Registered registered -> told("registered", registered, null);
      case HouseholdEvent.Verified verified -> told("verified", verified, null);
      case HouseholdEvent.Declined declined -> told("declined", declined, null);
      case HouseholdEvent.Changed changed -> told("changed", changed, null);
      case HouseholdEvent.Merged merged -> told("merged", merged, merged.mergeId());
      case HouseholdEvent.Unmerged unmerged -> told("unmerged", unmerged, unmerged.mergeId());
      case HouseholdEvent.Restricted restricted -> told("restricted", restricted, null);
      case HouseholdEvent.Released released -> told("released", released, null);
      case HouseholdEvent.Erased erased -> told("erased", erased, null);
      case HouseholdEvent.Activated activated -> told("activated", activated, null);
      case HouseholdEvent.Closed closed -> told("closed", closed, null);
      case HouseholdEvent.Reopened reopened -> told("reopened", reopened, null);
      case HouseholdEvent.Placed placed -> told("placed", placed, null);
      case HouseholdEvent.Transferred transferred -> told("transferred", transferred, null);
    };
  }

  private WireEvent told(String fact, HouseholdEvent event, @Nullable String mergeId) {
    return new WireEvent(TOPIC + '.' + fact + ".v1", mapping.data(event.state(), mergeId));
  }
}
