package vn.lensan.sandbox.seller;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Later;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.review.Reason;
import vn.lensan.sandbox.review.ReviewRules;
import vn.lensan.sandbox.review.ReviewSettings;
import vn.lensan.sandbox.webhook.Webhooks;

/** Opens shops, looks at them, closes them. */
@Component
public final class SellerService {

  private record Activated(String sellerId, String clientSellerKey) {}

  private record Rejected(String sellerId, String clientSellerKey, List<Reason> reasons) {}

  private final Channels channels;
  private final Sellers sellers;
  private final Webhooks webhooks;
  private final ReviewRules rules;
  private final ReviewSettings settings;
  private final Later later;

  SellerService(
      Channels channels,
      Sellers sellers,
      Webhooks webhooks,
      ReviewRules rules,
      ReviewSettings settings,
      Later later) {
    this.channels = channels;
    this.sellers = sellers;
    this.webhooks = webhooks;
    this.rules = rules;
    this.settings = settings;
    this.later = later;
  }

  SellerView register(Channel channel, String key, Particulars particulars, Trace trace) {
    particulars.check();
    return channel.change(
        () -> {
          var known = sellers.byKey(channel, key);
          var seller =
              known
                  .map(s -> s.told(particulars, trace.parent()))
                  .orElseGet(
                      () -> Seller.opened(channel.newId("S"), key, particulars, trace.parent()));
          var reviewed = seller.status().takesItems() ? seller : seller.with(SellerStatus.PENDING);
          if (known.isEmpty() || reviewed.status() != seller.status()) {
            reviewLater(channel, seller.sellerId());
          }
          return SellerView.of(sellers.put(channel, reviewed));
        });
  }

  public SellerView get(Channel channel, String sellerId) {
    return SellerView.of(find(channel, sellerId));
  }

  void addPicture(Channel channel, String sellerId, String pictureId) {
    channel.changeOnly(() -> sellers.put(channel, find(channel, sellerId).showing(pictureId)));
  }

  /** Forgets who the seller was, in memory and in the file. */
  public SellerView close(Channel channel, String sellerId) {
    var closed =
        channel.change(() -> SellerView.of(sellers.put(channel, find(channel, sellerId).closed())));
    channel.forgetThePast();
    return closed;
  }

  private Seller find(Channel channel, String sellerId) {
    return sellers
        .of(channel)
        .find(sellerId)
        .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "seller.unknown"));
  }

  @EventListener(ApplicationReadyEvent.class)
  void reviewWhatIsLeft() {
    for (var channel : channels.all()) {
      sellers.of(channel).all().stream()
          .filter(seller -> seller.status() == SellerStatus.PENDING)
          .forEach(seller -> reviewLater(channel, seller.sellerId()));
    }
  }

  private void reviewLater(Channel channel, String sellerId) {
    later.after(settings.delay(), () -> channel.changeOnly(() -> review(channel, sellerId)));
  }

  private void review(Channel channel, String sellerId) {
    sellers
        .of(channel)
        .find(sellerId)
        .filter(seller -> seller.status() == SellerStatus.PENDING)
        .ifPresent(seller -> decide(channel, seller));
  }

  private void decide(Channel channel, Seller seller) {
    var name = String.valueOf(seller.particulars().displayName());
    var reasons = rules.ofText(name, Now.get().toLocalDate());
    var accepted = reasons.isEmpty();
    sellers.put(channel, seller.with(accepted ? SellerStatus.ACTIVE : SellerStatus.REJECTED));
    webhooks.send(
        channel,
        seller.sellerId(),
        accepted ? "seller.activated" : "seller.rejected",
        new Trace(seller.trace()),
        accepted
            ? new Activated(seller.sellerId(), seller.clientSellerKey())
            : new Rejected(seller.sellerId(), seller.clientSellerKey(), reasons));
  }
}
