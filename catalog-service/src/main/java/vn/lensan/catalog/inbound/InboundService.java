package vn.lensan.catalog.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelInbox;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.SignedMessage;
import vn.lensan.platform.observability.Traces;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.work.Due;

/** Takes messages of marketplaces: genuine, kept, acknowledged; applied after that, once. */
@Service
public class InboundService {
  private static final Logger LOG = LoggerFactory.getLogger(InboundService.class);
  private static final Pattern WEBHOOK_ID = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

  /** Longer than any marketplace repeats itself. */
  private static final Duration REMEMBERED = Duration.ofDays(45);

  private final Channels channels;
  private final InboundMessages messages;
  private final Fingerprints fingerprints;
  private final ApplyHint apply;
  private final Traces traces;
  private final MeterRegistry meters;
  private final Clock clock;

  InboundService(
      Channels channels,
      InboundMessages messages,
      Fingerprints fingerprints,
      ApplyHint apply,
      Traces traces,
      MeterRegistry meters,
      Clock clock) {
    this.channels = channels;
    this.messages = messages;
    this.fingerprints = fingerprints;
    this.apply = apply;
    this.traces = traces;
    this.meters = meters;
    this.clock = clock;
  }

  /** Returns when the message is durable; throws a problem when it is not taken. */
  public void receive(String channelName, SignedMessage signed) {
    ChannelInbox inbox = channels.inbox(channelName);
    verify(inbox, signed);
    InboundMessage message = message(inbox.id().value(), signed);
    Optional<InboundMessage> there = messages.keep(message);
    if (there.isPresent()) {
      again(message, there.get());
    } else {
      count(message.channel(), "kept");
      apply.hint(message.id());
    }
  }

  private void verify(ChannelInbox inbox, SignedMessage signed) {
    try {
      if (!WEBHOOK_ID.matcher(signed.id()).matches()) {
        throw Problem.of(HttpStatus.UNAUTHORIZED, "webhook.unsigned");
      }
      inbox.verify(signed);
    } catch (Problem refusal) {
      count(inbox.id().value(), refusal.code());
      throw refusal;
    }
  }

  private InboundMessage message(String channel, SignedMessage signed) {
    Instant now = clock.instant();
    String body = new String(signed.body(), StandardCharsets.UTF_8);
    String bytes = Base64.getEncoder().encodeToString(signed.body());
    return new InboundMessage(
        InboundMessage.idOf(channel, signed.id()),
        channel,
        signed.id(),
        fingerprints.of("webhook", bytes),
        new PersonalText(body),
        now,
        InboundMessage.State.RECEIVED,
        null,
        traces.currentTraceparent(),
        now.plus(REMEMBERED),
        Due.now(now));
  }

  private void again(InboundMessage message, InboundMessage first) {
    if (first.bodyHash().equals(message.bodyHash())) {
      count(message.channel(), "copy");
      return;
    }
    count(message.channel(), "webhook.id-reused");
    LOG.error(
        "ALARM: {} sent the webhook id of {} with another body",
        message.channel(),
        first.receivedAt());
    throw Problem.conflict("webhook.id-reused");
  }

  private void count(String channel, String outcome) {
    meters.counter("lensan.webhooks.in", "channel", channel, "outcome", outcome).increment();
  }
}
