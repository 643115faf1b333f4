package vn.lensan.catalog.channel;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.platform.personal.Fingerprints;

/** Keys as they are kept; what one instance learns the others know some seconds later. */
@Component
class KeptCredentials implements ChannelCredentials {
  private static final Logger LOG = LoggerFactory.getLogger(KeptCredentials.class);

  /** How long another instance's renewal may stay unseen here. */
  private static final Duration FRESH = Duration.ofSeconds(3);

  private static final String SYSTEM = "system";

  private final ChannelKeys keys;
  private final Fingerprints fingerprints;
  private final ChannelLog log;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Map<ChannelId, Read> read = new ConcurrentHashMap<>();

  KeptCredentials(
      ChannelKeys keys,
      Fingerprints fingerprints,
      ChannelLog log,
      MeterRegistry meters,
      Clock clock) {
    this.keys = keys;
    this.fingerprints = fingerprints;
    this.log = log;
    this.meters = meters;
    this.clock = clock;
  }

  private record Read(ChannelKeys.@Nullable Kept kept, Instant at) {}

  private ChannelKeys.@Nullable Kept kept(ChannelId channel) {
    Instant now = clock.instant();
    Read last = read.get(channel);
    if (last == null || last.at().plus(FRESH).isBefore(now)) {
      last = new Read(keys.find(channel), now);
      read.put(channel, last);
    }
    return last.kept();
  }

  @Override
  public String current(ChannelId channel, String given) {
    ChannelKeys.Kept kept = kept(channel);
    return kept == null || kept.apiKey() == null ? given : kept.apiKey().value();
  }

  @Override
  public Optional<Instant> refusedSince(ChannelId channel, String given) {
    ChannelKeys.Kept kept = kept(channel);
    if (kept == null || kept.refused() == null) {
      return Optional.empty();
    }
    boolean same = kept.refused().equals(hash(current(channel, given)));
    return same ? Optional.ofNullable(kept.refusedAt()) : Optional.empty();
  }

  @Override
  public void refused(ChannelId channel, String key) {
    if (keys.refuse(channel, hash(key))) {
      LOG.error("ALARM: {} takes our key no more; calls to it wait for a new one", channel);
      meters.counter("lensan.channels.needs-reauth", "channel", channel.value()).increment();
      log.note(channel, "credentials.refused", SYSTEM);
    }
    read.remove(channel);
  }

  void renew(ChannelId channel, String apiKey, String client) {
    log.note(channel, "credentials.renewed", client);
    keys.renew(channel, apiKey);
    read.remove(channel);
  }

  private String hash(String key) {
    return fingerprints.of("channel-key", key);
  }
}
