package vn.lensan.catalog.finance.messaging;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.finance.FinanceEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.time.Days;

@Configuration(proxyBeanMethods = false)
class FinanceTranslation implements EventTranslation<FinanceEvent> {
  private static final String TOPIC = "vn.lensan.catalog.finance";

  @Bean
  static TopicSpec financeEvents() {
    return TopicSpec.of(TOPIC);
  }

  @Override
  public Class<FinanceEvent> eventType() {
    return FinanceEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(FinanceEvent event) {
    String what =
        switch (event) {
          case FinanceEvent.Declared declared -> "interest-declared";
          case FinanceEvent.Settled settled -> "interest-settled";
        };
    return new WireEvent(TOPIC + '.' + what + ".v1", wire(event.state()));
  }

  private static InterestWire wire(FinanceEvent.State state) {
    return new InterestWire(
        state.interestId(),
        state.householdId(),
        List.copyOf(state.within()),
        state.partner(),
        state.offerId(),
        state.kind().name(),
        state.commodity(),
        state.state().name(),
        state.reason(),
        Days.offset(state.declaredAt()),
        Days.offset(state.at()));
  }
}
