package vn.lensan.sandbox.webhook;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.call.WebhookCounts;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Table;
import vn.lensan.sandbox.fault.ChannelFaults;
import vn.lensan.sandbox.kit.Json;
import vn.lensan.sandbox.kit.Later;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.kit.Trace;

/** A channel's webhooks: one lane per thing, in a lane one after the other until accepted. */
final class Outbox {

  private static final int AT_ONCE = 16;

  private record Envelope(String type, OffsetDateTime timestamp, Object data) {}

  private final Channel channel;
  private final WebhookClient client;
  private final WebhookSettings settings;
  private final ChannelFaults faults;
  private final WebhookCounts counts;
  private final Later later;
  private final Table<Delivery> kept;
  private final Map<String, Deque<Delivery>> lanes = new HashMap<>();
  private final Semaphore places = new Semaphore(AT_ONCE);

  Outbox(
      Channel channel,
      WebhookClient client,
      WebhookSettings settings,
      ChannelFaults faults,
      WebhookCounts counts,
      Later later) {
    this.channel = channel;
    this.client = client;
    this.settings = settings;
    this.faults = faults;
    this.counts = counts;
    this.later = later;
    this.kept = channel.table("webhook", Delivery.class);
  }

  void sendWhatIsLeft() {
    kept.all().forEach(delivery -> enter(delivery.lane(), delivery));
  }

  void add(String lane, String type, Trace trace, Object data) {
    if (faults.dropsWebhook()) {
      counts.dropped();
      return;
    }
    var now = Now.get();
    var body = Json.MAPPER.writeValueAsString(new Envelope(type, now, data));
    var id = "msg_" + channel.newId("w");
    var delivery = kept.put(new Delivery(id, lane, body, now, trace.parent()));
    channel.afterwards(() -> dispatch(delivery));
  }

  /** A message that is to overtake or be overtaken waits a while in a lane of its own. */
  private void dispatch(Delivery delivery) {
    var detour = faults.webhookDetour();
    if (detour.isZero()) {
      enter(delivery.lane(), delivery);
    } else {
      counts.reordered();
      later.after(detour, () -> enter(delivery.id(), delivery));
    }
  }

  private void enter(String lane, Delivery delivery) {
    boolean first;
    synchronized (lanes) {
      var queue = lanes.computeIfAbsent(lane, l -> new ArrayDeque<>());
      first = queue.isEmpty();
      queue.add(delivery);
    }
    if (first) {
      later.after(Duration.ZERO, () -> attempt(lane, delivery, 1));
    }
  }

  private void attempt(String lane, Delivery delivery, int attempts) {
    if (accepted(delivery)) {
      counts.delivered();
      duplicateMaybe(delivery);
      leave(lane, delivery);
    } else if (delivery.at().plus(settings.giveUpAfter()).isBefore(Now.get())) {
      counts.givenUp();
      leave(lane, delivery);
    } else {
      counts.failed();
      later.after(settings.waitAfter(attempts), () -> attempt(lane, delivery, attempts + 1));
    }
  }

  private boolean accepted(Delivery delivery) {
    places.acquireUninterruptibly();
    try {
      return client.accepted(channel, delivery);
    } finally {
      places.release();
    }
  }

  private void duplicateMaybe(Delivery delivery) {
    if (faults.duplicatesWebhook()) {
      counts.duplicated();
      client.accepted(channel, delivery);
    }
  }

  private void leave(String lane, Delivery delivery) {
    channel.changeOnly(() -> kept.remove(delivery.id()));
    var next = nextOf(lane);
    if (next != null) {
      later.after(Duration.ZERO, () -> attempt(lane, next, 1));
    }
  }

  private @Nullable Delivery nextOf(String lane) {
    synchronized (lanes) {
      var queue = lanes.get(lane);
      if (queue == null) {
        return null;
      }
      queue.poll();
      if (queue.isEmpty()) {
        lanes.remove(lane);
      }
      return queue.peek();
    }
  }
}
