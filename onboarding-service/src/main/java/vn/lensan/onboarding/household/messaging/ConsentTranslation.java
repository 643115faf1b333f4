package vn.lensan.onboarding.household.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.ConsentEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

/** Consents on the wire; the subject is the household. */
@Component
class ConsentTranslation implements EventTranslation<ConsentEvent> {
  static final String TOPIC = "vn.lensan.onboarding.consent";
  private final HouseholdMapping mapping;

  ConsentTranslation(HouseholdMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public Class<ConsentEvent> eventType() {
    return ConsentEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(ConsentEvent event) {
    return switch (event) {
      case ConsentEvent.Given given -> new WireEvent(TOPIC + ".given.v1", mapping.data(given));
      case ConsentEvent.Withdrawn withdrawn ->
          new WireEvent(TOPIC + ".withdrawn.v1", mapping.data(withdrawn));
    };
  }
}
