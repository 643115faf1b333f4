package vn.lensan.catalog.listing.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.listing.ListingEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

@Configuration(proxyBeanMethods = false)
class ListingTranslation implements EventTranslation<ListingEvent> {
  private static final String TOPIC = "vn.lensan.catalog.listing";
  private final ListingWireMapping mapping;

  ListingTranslation(ListingWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec listingEvents() {
    return TopicSpec.withState(TOPIC);
  }

  @Override
  public Class<ListingEvent> eventType() {
    return ListingEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(ListingEvent event) {
    String what =
        switch (event) {
          case ListingEvent.Requested requested -> "requested";
          case ListingEvent.Submitted submitted -> "submitted";
          case ListingEvent.Published published -> "published";
          case ListingEvent.Rejected rejected -> "rejected";
          case ListingEvent.Withdrawn withdrawn -> "withdrawn";
        };
    return new WireEvent(TOPIC + '.' + what + ".v1", mapping.toWire(event.state()));
  }
}
