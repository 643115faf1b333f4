package vn.lensan.catalog.order.messaging;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.order.OrderEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

@Configuration(proxyBeanMethods = false)
class OrderTranslation implements EventTranslation<OrderEvent> {
  private static final String TOPIC = "vn.lensan.catalog.order";
  private final OrderWireMapping mapping;

  OrderTranslation(OrderWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec orderEvents() {
    return TopicSpec.of(TOPIC);
  }

  @Override
  public Class<OrderEvent> eventType() {
    return OrderEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(OrderEvent event) {
    String what =
        switch (event) {
          case OrderEvent.Moved moved -> moved.state().status().name().toLowerCase(Locale.ROOT);
          case OrderEvent.Declined declined -> "declined";
          case OrderEvent.Unanswered unanswered -> "unanswered";
        };
    return new WireEvent(TOPIC + '.' + what + ".v1", mapping.toWire(event.state()));
  }
}
