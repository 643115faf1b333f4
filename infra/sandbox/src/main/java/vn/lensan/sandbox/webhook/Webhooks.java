package vn.lensan.sandbox.webhook;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.call.Calls;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.fault.Faults;
import vn.lensan.sandbox.kit.Later;
import vn.lensan.sandbox.kit.Trace;

/** The one door to send a webhook: kept with the change it tells of, sent after it. */
@Component
public final class Webhooks {

  private final Map<String, Outbox> outboxes = new TreeMap<>();

  Webhooks(
      Channels channels,
      WebhookClient client,
      WebhookSettings settings,
      Faults faults,
      Calls calls,
      Later later) {
    for (var channel : channels.all()) {
      outboxes.put(
          channel.id(),
          new Outbox(
              channel, client, settings, faults.of(channel), calls.of(channel).webhooks(), later));
    }
  }

  /** To be called within a change of the channel; of some marketplaces one has to ask. */
  public void send(Channel channel, String lane, String type, Trace trace, Object data) {
    if (!channel.isFormXml()) {
      outbox(channel).add(lane, type, trace, data);
    }
  }

  private Outbox outbox(Channel channel) {
    var outbox = outboxes.get(channel.id());
    if (outbox == null) {
      throw new IllegalStateException("No such channel: " + channel.id());
    }
    return outbox;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sendWhatIsLeft() {
    outboxes.values().forEach(Outbox::sendWhatIsLeft);
  }
}
