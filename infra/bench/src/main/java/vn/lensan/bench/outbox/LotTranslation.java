package vn.lensan.bench.outbox;

import org.springframework.stereotype.Component;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

@Component
final class LotTranslation implements EventTranslation<LotEvent> {
  static final String TOPIC = "vn.lensan.bench.lot";

  @Override
  public Class<LotEvent> eventType() {
    return LotEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(LotEvent event) {
    return switch (event) {
      case LotEvent.Opened opened -> new WireEvent(TOPIC + ".opened.v1", opened);
      case LotEvent.Observed observed -> new WireEvent(TOPIC + ".observed.v1", observed);
    };
  }
}
