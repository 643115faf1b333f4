package vn.lensan.platform.audit;

import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

/** Each service tells its heads on a topic of its own. */
record LogHeadTranslation(String topic) implements EventTranslation<LogHeadEvent> {
  private static final String SERVICE = "-service";

  static LogHeadTranslation of(String service) {
    return new LogHeadTranslation("vn.lensan." + service.replace(SERVICE, "") + ".log-head");
  }

  @Override
  public Class<LogHeadEvent> eventType() {
    return LogHeadEvent.class;
  }

  @Override
  public WireEvent translate(LogHeadEvent event) {
    return switch (event) {
      case LogHeadEvent.Signed signed -> new WireEvent(topic + ".signed.v1", signed);
    };
  }
}
