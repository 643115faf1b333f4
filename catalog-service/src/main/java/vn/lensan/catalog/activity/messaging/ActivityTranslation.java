package vn.lensan.catalog.activity.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.catalog.activity.ActivityEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

@Component
class ActivityTranslation implements EventTranslation<ActivityEvent> {
  private static final String TOPIC = "vn.lensan.catalog.activity";
  private final ActivityWireMapping mapping;

  ActivityTranslation(ActivityWireMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public Class<ActivityEvent> eventType() {
    return ActivityEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(ActivityEvent event) {
    return switch (event) {
      case ActivityEvent.Reported reported ->
          new WireEvent(TOPIC + ".reported.v1", mapping.toWire(reported));
    };
  }
}
