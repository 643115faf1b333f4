package vn.lensan.catalog.channel.external.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lensan.catalog.channel.ChannelCredentials;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ChannelTrouble;

/** The key of one partner: while it is refused, no call goes out with it. */
final class KeyGate {
  static final String NEEDS_REAUTH = "channel.needs-reauth";

  /** When a to-do that was put off comes back to look. */
  static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final ChannelId channel;
  private final String given;
  private final ChannelCredentials credentials;

  /**
   * @param given the key given at start
   */
  KeyGate(ChannelId channel, String given, ChannelCredentials credentials) {
    this.channel = channel;
    this.given = given;
    this.credentials = credentials;
  }

  String key() {
    return credentials.current(channel, given);
  }

  Optional<Instant> refusedSince() {
    return credentials.refusedSince(channel, given);
  }

  <T> T through(Supplier<T> call) {
    if (refusedSince().isPresent()) {
      throw new ChannelTrouble(NEEDS_REAUTH, LOOK_AGAIN);
    }
    String used = key();
    try {
      return call.get();
    } catch (ChannelTrouble trouble) {
      if (trouble.code().equals(NEEDS_REAUTH)) {
        credentials.refused(channel, used);
      }
      throw trouble;
    }
  }
}
