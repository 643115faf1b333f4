package vn.lensan.training.session.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.training.session.SessionEvent;

@Configuration(proxyBeanMethods = false)
class SessionTranslation implements EventTranslation<SessionEvent> {
  private static final String TOPIC = "vn.lensan.training.session";
  private final SessionWireMapping mapping;

  SessionTranslation(SessionWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec sessionEvents() {
    return TopicSpec.withState(TOPIC);
  }

  @Override
  public Class<SessionEvent> eventType() {
    return SessionEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(SessionEvent event) {
    String what =
        switch (event) {
          case SessionEvent.Planned planned -> "planned";
          case SessionEvent.Held held -> "held";
        };
    return new WireEvent(TOPIC + '.' + what + ".v1", mapping.toWire(event.state()));
  }
}
