package vn.lensan.catalog.outlook.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.outlook.Placing;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** What is on offer follows products and their listings, whichever event says so first. */
@Component
final class KeepListedOnListingChanged implements EventReaction {
  private static final String LISTING = "vn.lensan.catalog.listing";
  private static final String PRODUCT = "vn.lensan.catalog.product";
  private final Placing placing;

  KeepListedOnListingChanged(Placing placing) {
    this.placing = placing;
  }

  private record Told(String productId) {}

  @Override
  public String name() {
    return "keep-listed-goods";
  }

  @Override
  public List<String> topics() {
    return List.of(LISTING, PRODUCT);
  }

  /** Any event of the two may change it, a new kind too. */
  @Override
  public void on(ReceivedEvent event) {
    placing.listed(event.dataAs(Told.class).productId());
  }
}
