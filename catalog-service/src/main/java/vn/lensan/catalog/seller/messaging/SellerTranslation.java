package vn.lensan.catalog.seller.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.seller.SellerEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

/** What marketplaces report of a household's account goes on the topic of activity. */
@Configuration(proxyBeanMethods = false)
class SellerTranslation implements EventTranslation<SellerEvent> {
  private static final String TOPIC = "vn.lensan.catalog.activity";
  private final SellerWireMapping mapping;

  SellerTranslation(SellerWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec activityEvents() {
    return TopicSpec.of(TOPIC);
  }

  @Override
  public Class<SellerEvent> eventType() {
    return SellerEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(SellerEvent event) {
    return switch (event) {
      case SellerEvent.Registered registered ->
          new WireEvent("vn.lensan.catalog.seller.registered.v1", mapping.toWire(registered));
    };
  }
}
