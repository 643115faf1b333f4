package vn.lensan.catalog.product.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.ProductEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

@Component
final class ProductTranslation implements EventTranslation<ProductEvent> {
  private final ProductWireMapping mapping;

  ProductTranslation(ProductWireMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public Class<ProductEvent> eventType() {
    return ProductEvent.class;
  }

  @Override
  public String topic() {
    return ProductTopic.NAME;
  }

  @Override
  public WireEvent translate(ProductEvent event) {
    String what =
        switch (event) {
          case ProductEvent.Created created -> "created";
          case ProductEvent.Changed changed -> "changed";
          case ProductEvent.OcopCertified certified -> "ocop-certified";
        };
    return new WireEvent(ProductTopic.NAME + '.' + what + ".v1", mapping.toWire(event.state()));
  }
}
