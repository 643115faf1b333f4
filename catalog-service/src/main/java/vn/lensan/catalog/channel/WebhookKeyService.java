package vn.lensan.catalog.channel;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.webhook.StandardWebhooks;

/**
 * The door to the keys of webhooks: a second one is taken in, both hold, then the older one is
 * retired. Who did it is noted for the auditors; no key is ever shown.
 */
@Service
public class WebhookKeyService {
  private static final int MOST_LIVE = 2;
  private final LiveWebhookKeys keys;
  private final ChannelLog log;

  WebhookKeyService(LiveWebhookKeys keys, ChannelLog log) {
    this.keys = keys;
    this.log = log;
  }

  public List<WebhookKeyView> live(String name) {
    ChannelId channel = channel(name);
    return views(keys.live(channel, keys.kept(channel)));
  }

  /**
   * The same key again changes nothing. 409 {@code webhook-key.too-many} while two are live, {@code
   * webhook-key.retired} for one that was retired; 422 {@code webhook-key.invalid} for what is
   * none.
   */
  public List<WebhookKeyView> add(String name, String text, Caller caller) {
    ChannelId channel = channel(name);
    if (!StandardWebhooks.isKey(text)) {
      throw Problem.invalid("webhook-key.invalid").error("/key", "webhook-key-wrong");
    }
    KeptWebhookKeys.Key fresh = keys.fresh(text);
    // Refused before it is noted, noted before it is done.
    added(channel, keys.kept(channel), fresh);
    log.note(channel, "webhook-key.added", caller.client());
    return views(keys.change(channel, kept -> added(channel, kept, fresh)));
  }

  private KeptWebhookKeys.Kept added(
      ChannelId channel, KeptWebhookKeys.Kept kept, KeptWebhookKeys.Key fresh) {
    List<LiveWebhookKeys.Live> live = keys.live(channel, kept);
    if (live.stream().anyMatch(key -> key.id().equals(fresh.id()))) {
      return kept;
    }
    if (kept.retired().contains(fresh.id())) {
      throw Problem.conflict("webhook-key.retired");
    }
    if (live.size() >= MOST_LIVE) {
      throw Problem.conflict("webhook-key.too-many").with("limit", MOST_LIVE);
    }
    return kept.with(fresh);
  }

  /**
   * What was signed by it is believed no more, within seconds on all instances. 409 {@code
   * webhook-key.last} for the only one, 404 for one that is not live.
   */
  public List<WebhookKeyView> retire(String name, String keyId, Caller caller) {
    ChannelId channel = channel(name);
    retired(channel, keys.kept(channel), keyId);
    log.note(channel, "webhook-key.retired", caller.client());
    return views(keys.change(channel, kept -> retired(channel, kept, keyId)));
  }

  private KeptWebhookKeys.Kept retired(ChannelId channel, KeptWebhookKeys.Kept kept, String keyId) {
    List<LiveWebhookKeys.Live> live = keys.live(channel, kept);
    if (live.stream().noneMatch(key -> key.id().equals(keyId))) {
      throw Problem.notFound("webhook-key.not-found").with("id", keyId);
    }
    if (live.size() == 1) {
      throw Problem.conflict("webhook-key.last");
    }
    return kept.without(keyId);
  }

  private static List<WebhookKeyView> views(List<LiveWebhookKeys.Live> live) {
    return live.stream().map(LiveWebhookKeys.Live::view).toList();
  }

  private ChannelId channel(String name) {
    ChannelId channel = ChannelId.parse(name);
    if (!keys.has(channel)) {
      throw ChannelNotFound.named(name);
    }
    return channel;
  }
}
