package vn.lensan.catalog.product.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.OcopTurn;
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
    return switch (event) {
      case ProductEvent.Created created -> told("created", created.state(), null);
      case ProductEvent.Changed changed -> told("changed", changed.state(), null);
      case ProductEvent.OcopCertified certified -> told("ocop-certified", certified.state(), null);
      case ProductEvent.OcopDue due -> told("ocop-due", due.state(), due.turn());
      case ProductEvent.OcopExpired expired ->
          told("ocop-expired", expired.state(), expired.turn());
      case ProductEvent.OcopRevoked revoked ->
          told("ocop-revoked", revoked.state(), revoked.turn());
    };
  }

  private WireEvent told(String what, ProductEvent.State state, @Nullable OcopTurn turn) {
    ProductWire.Turn told =
        turn == null || state.ocop() == null
            ? null
            : mapping.toTurn(turn, state.ocop().decisionNumber());
    return new WireEvent(ProductTopic.NAME + '.' + what + ".v1", mapping.toWire(state, told));
  }
}
