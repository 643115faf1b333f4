package vn.lensan.onboarding.intake.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.RefusedRowEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

/** Refused rows on the wire. */
@Component
class RefusedRowTranslation implements EventTranslation<RefusedRowEvent> {
  static final String TOPIC = "vn.lensan.onboarding.import-row";
  private final RefusedRowMapping mapping;

  RefusedRowTranslation(RefusedRowMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public Class<RefusedRowEvent> eventType() {
    return RefusedRowEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(RefusedRowEvent event) {
    return switch (event) {
      case RefusedRowEvent.Refused refused ->
          new WireEvent("vn.lensan.onboarding.import-row.refused.v1", mapping.data(refused));
    };
  }
}
