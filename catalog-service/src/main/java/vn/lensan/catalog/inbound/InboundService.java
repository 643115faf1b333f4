package vn.lensan.catalog.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelInbox;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.platform.observability.Traces;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.webhook.ReceivedWebhook;
import vn.lensan.platform.webhook.WebhookAttempt.Direction;
import vn.lensan.platform.webhook.WebhookAttempt.Outcome;
import vn.lensan.platform.webhook.WebhookAttempts;
import vn.lensan.platform.work.Due;

/** Takes messages of marketplaces: genuine, kept, acknowledged; applied after that, once. */
@Service
public class InboundService {
  private static final Logger LOG = LoggerFactory.getLogger(InboundService.class);

  /** Longer than any marketplace repeats itself. */
  private static final Duration REMEMBERED = Duration.ofDays(45);

  private final Channels channels;
  private final InboundMessages messages;
  private final Fingerprints fingerprints;
  private final ApplyHint apply;
  private final WebhookAttempts attempts;
  private final Traces traces;
  private final MeterRegistry meters;
  private final Clock clock;

  InboundService(
      Channels channels,
      InboundMessages messages,
      Fingerprints fingerprints,
      ApplyHint apply,
      WebhookAttempts attempts,
      Traces traces,
      MeterRegistry meters,
      Clock clock) {
    this.channels = channels;
    this.messages = messages;
    this.fingerprints = fingerprints;
    this.apply = apply;
    this.attempts = attempts;
    this.traces = traces;
    this.meters = meters;
    this.clock = clock;
  }

  /** Returns when the message is durable; throws a problem when it is not taken. */
  public void receive(String channelName, ReceivedWebhook received) {
    ChannelInbox inbox = channels.inbox(channelName);
    String channel = inbox.id().value();
    try {
      take(channel, inbox.verified(received), received.body());
    } catch (Problem refusal) {
      note(channel, null, Outcome.REFUSED, refusal.code(), received.body());
      throw refusal;
    }
  }

  private void take(String channel, String webhookId, byte[] body) {
    InboundMessage message = message(channel, webhookId, body);
    Optional<InboundMessage> there = messages.keep(message);
    if (there.isEmpty()) {
      note(channel, webhookId, Outcome.TAKEN, null, body);
      apply.hint(message.id());
    } else if (there.get().bodyHash().equals(message.bodyHash())) {
      note(channel, webhookId, Outcome.COPY, null, body);
    } else {
      LOG.error("ALARM: {} sent a webhook id again with another body", channel);
      throw Problem.conflict("webhook.id-reused");
    }
  }

  private InboundMessage message(String channel, String webhookId, byte[] body) {
    Instant now = clock.instant();
    return new InboundMessage(
        InboundMessage.idOf(channel, webhookId),
        channel,
        webhookId,
        fingerprints.of("webhook", Base64.getEncoder().encodeToString(body)),
        new PersonalText(new String(body, StandardCharsets.UTF_8)),
        now,
        InboundMessage.State.RECEIVED,
        null,
        traces.currentTraceparent(),
        now.plus(REMEMBERED),
        Due.now(now));
  }

  private void note(
      String channel,
      @Nullable String webhookId,
      Outcome outcome,
      @Nullable String reason,
      byte[] body) {
    attempts.note(
        new WebhookAttempts.Noted(Direction.IN, channel, webhookId, outcome, reason, body.length));
    meters
        .counter(
            "lensan.webhooks.in",
            "channel",
            channel,
            "outcome",
            reason == null ? outcome.name().toLowerCase(Locale.ROOT) : reason)
        .increment();
  }
}
