package vn.lensan.catalog.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.activity.ActivityService;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.Undecodable;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.order.OrderInconsistent;
import vn.lensan.catalog.order.OrderService;
import vn.lensan.catalog.seller.SellerService;
import vn.lensan.platform.observability.Traces;

/**
 * Applies a kept message. Everything it does is the same when it is done twice, so a crash between
 * the effect and its note is harmless.
 */
@Component
class Application {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  /** A message about an order that is not known yet waits for the order: about two minutes. */
  private static final int PATIENCE = 7;

  private final InboundMessages messages;
  private final Channels channels;
  private final SellerService sellers;
  private final ListingService listings;
  private final OrderService orders;
  private final ActivityService activities;
  private final Traces traces;
  private final MeterRegistry meters;

  Application(
      InboundMessages messages,
      Channels channels,
      SellerService sellers,
      ListingService listings,
      OrderService orders,
      ActivityService activities,
      Traces traces,
      MeterRegistry meters) {
    this.messages = messages;
    this.channels = channels;
    this.sellers = sellers;
    this.listings = listings;
    this.orders = orders;
    this.activities = activities;
    this.traces = traces;
    this.meters = meters;
  }

  void work(String id) {
    messages
        .find(id)
        .filter(message -> message.work() != null)
        .ifPresent(
            message ->
                traces.continued("inbound.apply", message.traceparent(), () -> apply(message)));
  }

  private void apply(InboundMessage message) {
    try {
      byte[] body = message.body().value().getBytes(StandardCharsets.UTF_8);
      ChannelMessage told = channels.inbox(message.channel()).decode(body);
      if (told instanceof ChannelMessage.Unknown) {
        settle(message, InboundMessage.State.IGNORED, "message.unknown-type");
      } else {
        String wrong = effect(message, told);
        settle(
            message,
            wrong == null ? InboundMessage.State.APPLIED : InboundMessage.State.QUARANTINED,
            wrong);
      }
    } catch (Undecodable senseless) {
      settle(message, InboundMessage.State.QUARANTINED, senseless.code());
    } catch (OrderInconsistent inconsistent) {
      settle(message, InboundMessage.State.QUARANTINED, inconsistent.code());
    }
  }

  /** The code of what is wrong; null when it is applied. */
  private @Nullable String effect(InboundMessage message, ChannelMessage told) {
    String channel = message.channel();
    return switch (told) {
      case ChannelMessage.SellerTold seller ->
          sellers.observe(channel, seller.seller()).isPresent() ? null : "seller.unknown";
      case ChannelMessage.ActivityTold activity ->
          activities.take(channel, activity.counted()).orElse(null);
      case ChannelMessage.ItemTold item ->
          listings.observe(channel, item.item()).isPresent() ? null : "listing.unknown";
      case ChannelMessage.OrderPlaced placed -> {
        orders.take(channel, placed.order());
        yield null;
      }
      case ChannelMessage.OrderMoved move -> moved(message, move);
      case ChannelMessage.Unknown unknown -> null;
    };
  }

  private @Nullable String moved(InboundMessage message, ChannelMessage.OrderMoved move) {
    if (orders.move(message.channel(), move)) {
      return null;
    }
    int attempts = message.work() == null ? PATIENCE : message.work().attempts();
    if (attempts < PATIENCE) {
      throw new IllegalStateException("the order of this message is not known yet");
    }
    return "order.unknown";
  }

  private void settle(InboundMessage message, InboundMessage.State state, @Nullable String reason) {
    if (state == InboundMessage.State.QUARANTINED) {
      LOG.warn("Message {} of {} is put apart: {}", message.webhookId(), message.channel(), reason);
    }
    messages.settle(message.id(), state, reason);
    meters
        .counter("lensan.webhooks.applied", "channel", message.channel(), "state", state.name())
        .increment();
  }
}
