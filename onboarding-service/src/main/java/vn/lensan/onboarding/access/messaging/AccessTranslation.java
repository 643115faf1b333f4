package vn.lensan.onboarding.access.messaging;

import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.access.AccessEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.time.Days;

@Configuration(proxyBeanMethods = false)
class AccessTranslation implements EventTranslation<AccessEvent> {
  private static final String TOPIC = "vn.lensan.onboarding.access";

  @Bean
  static TopicSpec accessEvents() {
    return TopicSpec.of(TOPIC);
  }

  /** As it travels. */
  record RevokedWire(String clientKey, OffsetDateTime until) {}

  @Override
  public Class<AccessEvent> eventType() {
    return AccessEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(AccessEvent event) {
    return switch (event) {
      case AccessEvent.Revoked revoked ->
          new WireEvent(
              TOPIC + ".revoked.v1",
              new RevokedWire(revoked.clientKey(), Days.offset(revoked.until())));
    };
  }
}
