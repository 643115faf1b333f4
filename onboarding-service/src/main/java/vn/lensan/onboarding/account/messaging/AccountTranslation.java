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
    String what =
        switch (event) {
          case AccountEvent.Requested requested -> "requested";
          case AccountEvent.Opened opened -> "opened";
          case AccountEvent.Activated activated -> "activated";
          case AccountEvent.NeedsAttention attention -> "needs-attention";
          case AccountEvent.Resumed resumed -> "resumed";
          case AccountEvent.Closed closed -> "closed";
          case AccountEvent.Rehoused rehoused -> "rehoused";
        };
    return new WireEvent(TOPIC + '.' + what + ".v1", mapping.toWire(event.state()));
  }
}
