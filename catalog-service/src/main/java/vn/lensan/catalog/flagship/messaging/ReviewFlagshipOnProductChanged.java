package vn.lensan.catalog.flagship.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.flagship.FlagshipWatch;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

@Component
final class ReviewFlagshipOnProductChanged implements EventReaction {
  private final FlagshipWatch watch;

  ReviewFlagshipOnProductChanged(FlagshipWatch watch) {
    this.watch = watch;
  }

  private record Told(String productId) {}

  @Override
  public String name() {
    return "review-flagship";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.catalog.product");
  }

  /** Any event of a product may change what it lacks, a new kind too; it is looked up as it is. */
  @Override
  public void on(ReceivedEvent event) {
    watch.look(event.dataAs(Told.class).productId());
  }
}
