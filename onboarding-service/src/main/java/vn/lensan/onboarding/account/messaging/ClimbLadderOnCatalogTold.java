package vn.lensan.onboarding.account.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.account.LadderService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** What is listed, ordered and reported of a shop shows how far its account got. */
@Component
class ClimbLadderOnCatalogTold implements EventReaction {
  private static final String PUBLISHED = "vn.lensan.catalog.listing.published.v1";
  private static final String ORDER = "vn.lensan.catalog.order.";
  private static final String REPORTED = "vn.lensan.catalog.activity.reported.v1";
  private final LadderService ladders;

  ClimbLadderOnCatalogTold(LadderService ladders) {
    this.ladders = ladders;
  }

  @Override
  public String name() {
    return "climb-ladder";
  }

  @Override
  public List<String> topics() {
    return List.of(
        "vn.lensan.catalog.listing", "vn.lensan.catalog.order", "vn.lensan.catalog.activity");
  }

  /** What else is told of listings and shops moves nobody up. */
  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(PUBLISHED)) {
      ladders.done(event.dataAs(ListingTold.class).acts());
    } else if (event.type().startsWith(ORDER)) {
      ladders.done(event.dataAs(OrderTold.class).acts(event.time()));
    } else if (event.type().equals(REPORTED)) {
      ladders.reported(event.dataAs(ActivityTold.class).act(), event.sequence());
    }
  }
}
