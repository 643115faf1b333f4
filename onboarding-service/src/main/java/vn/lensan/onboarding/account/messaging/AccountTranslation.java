package vn.lensan.onboarding.account.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.account.AccountEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

@Configuration(proxyBeanMethods = false)
class AccountTranslation implements EventTranslation<AccountEvent> {
  static final String TOPIC = "vn.lensan.onboarding.account";
  private final AccountWireMapping mapping;

  AccountTranslation(AccountWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec accountEvents() {
    return TopicSpec.of(TOPIC);
  }

  @Override
  public Class<AccountEvent> eventType() {
    return AccountEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(AccountEvent event) {
    return switch (event) {
      case AccountEvent.Requested requested ->
          new WireEvent(TOPIC + ".requested.v1", mapping.toWire(requested));
      case AccountEvent.Opened opened ->
          new WireEvent(TOPIC + ".opened.v1", mapping.toWire(opened));
    };
  }
}
