package vn.lensan.catalog.inbound;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.platform.webhook.WebhookAttempt;
import vn.lensan.platform.webhook.WebhookAttempts;
import vn.lensan.platform.work.Due;

/**
 * What marketplaces tried to tell us, and what of it was put apart. Nobody sees a message's body
 * here: it holds buyers' data, and whoever mends a mapping needs the reason.
 */
@Service
public class QuarantineService {
  private final InboundMessages messages;
  private final WebhookAttempts attempts;
  private final ChannelService channels;
  private final ApplyHint apply;
  private final Clock clock;

  QuarantineService(
      InboundMessages messages,
      WebhookAttempts attempts,
      ChannelService channels,
      ApplyHint apply,
      Clock clock) {
    this.messages = messages;
    this.attempts = attempts;
    this.channels = channels;
    this.apply = apply;
    this.clock = clock;
  }

  /** Attempts at a channel's door, the newest first. */
  public Page<WebhookAttempt> attempts(
      String channel, WebhookAttempt.@Nullable Outcome outcome, Caller caller, PageRequest page) {
    return attempts.page(channels.one(channel, caller).id(), outcome, page);
  }

  public Page<ApartView> apart(String channel, Caller caller, PageRequest page) {
    return messages.apart(channels.one(channel, caller).id(), page).map(InboundMessage::view);
  }

  /**
   * Applies a message once more that was put apart, after a mapping was mended or what it is about
   * has come; what was applied before it is not applied twice.
   */
  public ApartView reprocess(String channel, String webhookId, Caller caller) {
    String known = channels.one(channel, caller).id();
    InboundMessage due =
        messages.again(InboundMessage.idOf(known, webhookId), Due.now(clock.instant()));
    if (due == null) {
      throw Problem.notFound("webhook.not-apart").with("id", webhookId);
    }
    channels.noted(known, "webhook.reprocess", caller);
    apply.hint(due.id());
    return due.view();
  }
}
