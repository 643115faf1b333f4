package vn.lensan.sandbox.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Later;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.review.Reason;
import vn.lensan.sandbox.review.ReviewRules;
import vn.lensan.sandbox.review.ReviewSettings;
import vn.lensan.sandbox.seller.SellerService;
import vn.lensan.sandbox.webhook.Webhooks;

/** Looks at items some time after they came in or were changed, and tells the seller. */
@Component
final class ItemReview {

  private record Told(
      String channelItemId,
      String sellerId,
      String sku,
      @Nullable String reference,
      @Nullable List<Reason> reasons) {}

  private final Channels channels;
  private final Items items;
  private final SellerService sellers;
  private final Webhooks webhooks;
  private final ReviewRules rules;
  private final ReviewSettings settings;
  private final Later later;

  ItemReview(
      Channels channels,
      Items items,
      SellerService sellers,
      Webhooks webhooks,
      ReviewRules rules,
      ReviewSettings settings,
      Later later) {
    this.channels = channels;
    this.items = items;
    this.sellers = sellers;
    this.webhooks = webhooks;
    this.rules = rules;
    this.settings = settings;
    this.later = later;
  }

  void laterOf(Channel channel, Item item) {
    later.after(
        settings.delay(),
        () ->
            channel.changeOnly(
                () -> review(channel, items.get(channel, item.channelItemId()), item.revision())));
  }

  @EventListener(ApplicationReadyEvent.class)
  void reviewWhatIsLeft() {
    for (var channel : channels.all()) {
      items.of(channel).all().stream()
          .filter(item -> item.status() == ItemStatus.PENDING)
          .forEach(item -> laterOf(channel, item));
    }
  }

  private void review(Channel channel, Item item, int revision) {
    if (item.status() != ItemStatus.PENDING || item.revision() != revision) {
      return;
    }
    switch (sellers.get(channel, item.sellerId()).status()) {
      case ACTIVE -> decide(channel, item);
      // The seller is looked at first.
      case PENDING -> laterOf(channel, item);
      case REJECTED, CLOSED -> withdraw(channel, item);
    }
  }

  private void decide(Channel channel, Item item) {
    var content = item.content();
    var reasons =
        rules.ofItem(
            content.pictureIds(), content.name(), content.description(), Now.get().toLocalDate());
    var live = reasons.isEmpty();
    var decided = item.decided(live ? ItemStatus.LIVE : ItemStatus.REJECTED, reasons);
    items.put(channel, decided);
    tell(channel, decided, live ? "item.live" : "item.rejected");
  }

  Item withdraw(Channel channel, Item item) {
    if (item.status() == ItemStatus.WITHDRAWN) {
      return item;
    }
    var withdrawn = items.put(channel, item.decided(ItemStatus.WITHDRAWN, List.of()));
    tell(channel, withdrawn, "item.withdrawn");
    return withdrawn;
  }

  private void tell(Channel channel, Item item, String type) {
    var content = item.content();
    var reasons = item.reasons().isEmpty() ? null : item.reasons();
    webhooks.send(
        channel,
        item.channelItemId(),
        type,
        new Trace(item.trace()),
        new Told(
            item.channelItemId(), item.sellerId(), content.sku(), content.reference(), reasons));
  }
}
