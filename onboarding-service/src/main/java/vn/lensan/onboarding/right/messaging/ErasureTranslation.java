package vn.lensan.onboarding.right.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.right.ErasureEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

/** The ledger of erased ids outside the store, for the day on which a backup is restored. */
@Configuration(proxyBeanMethods = false)
class ErasureTranslation implements EventTranslation<ErasureEvent> {
  static final String TOPIC = "vn.lensan.onboarding.erasure";

  @Bean
  static TopicSpec erasureEvents() {
    return TopicSpec.of(TOPIC);
  }

  @Override
  public Class<ErasureEvent> eventType() {
    return ErasureEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  /** The fact holds an id and a day, so it travels as it is. */
  @Override
  public WireEvent translate(ErasureEvent event) {
    return switch (event) {
      case ErasureEvent.Done done -> new WireEvent(TOPIC + ".done.v1", done);
    };
  }
}
