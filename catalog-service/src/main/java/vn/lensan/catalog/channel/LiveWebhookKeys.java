package vn.lensan.catalog.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.time.Days;

/** Keys as they are live now; what one instance learns the others know some seconds later. */
@Component
class LiveWebhookKeys implements WebhookKeys {
  /** How long another instance's change may stay unseen here. */
  private static final Duration FRESH = Duration.ofSeconds(3);

  private static final String PUBLIC = "whpk_";

  private final KeptWebhookKeys kept;
  private final Fingerprints fingerprints;
  private final Clock clock;
  private final Map<ChannelId, List<String>> given = new ConcurrentHashMap<>();
  private final Map<ChannelId, Read> read = new ConcurrentHashMap<>();

  LiveWebhookKeys(KeptWebhookKeys kept, Fingerprints fingerprints, Clock clock) {
    this.kept = kept;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  private record Read(List<Live> live, Instant at) {}

  /**
   * A key that is believed.
   *
   * @param since null for one given at start
   */
  record Live(String id, String text, @Nullable Instant since) {

    @Override
    public String toString() {
      return "Live[" + id + "]";
    }

    WebhookKeyView view() {
      return new WebhookKeyView(
          id,
          text.startsWith(PUBLIC) ? "PUBLIC_KEY" : "SHARED_SECRET",
          since == null ? null : Days.offset(since));
    }
  }

  @Override
  public Supplier<List<String>> of(ChannelId channel, List<String> atStart) {
    given.put(channel, atStart.stream().filter(key -> !key.isBlank()).toList());
    return () -> cached(channel).stream().map(Live::text).toList();
  }

  /** Whether the channel's webhooks are believed by such keys at all. */
  boolean has(ChannelId channel) {
    return given.containsKey(channel);
  }

  private List<Live> cached(ChannelId channel) {
    Instant now = clock.instant();
    Read last = read.get(channel);
    if (last == null || last.at().plus(FRESH).isBefore(now)) {
      last = new Read(live(channel, kept.find(channel)), now);
      read.put(channel, last);
    }
    return last.live();
  }

  KeptWebhookKeys.Kept kept(ChannelId channel) {
    return kept.find(channel);
  }

  /** Changes what is kept; the change sees what is live besides. */
  List<Live> change(ChannelId channel, UnaryOperator<KeptWebhookKeys.Kept> change) {
    KeptWebhookKeys.Kept next = kept.change(channel, change);
    read.remove(channel);
    return live(channel, next);
  }

  List<Live> live(ChannelId channel, KeptWebhookKeys.Kept now) {
    Stream<Live> atStart =
        given.getOrDefault(channel, List.of()).stream().map(key -> new Live(idOf(key), key, null));
    Stream<Live> taken =
        now.keys().stream().map(key -> new Live(key.id(), key.text().value(), key.since()));
    return Stream.concat(taken, atStart)
        .filter(key -> !now.retired().contains(key.id()))
        .collect(Collectors.toMap(Live::id, key -> key, (first, same) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  KeptWebhookKeys.Key fresh(String text) {
    return kept.fresh(idOf(text), text);
  }

  /** Tells a key again without saying anything of it. */
  String idOf(String key) {
    return fingerprints.of("webhook-key", key).substring(0, 16);
  }
}
