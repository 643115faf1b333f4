package vn.lensan.catalog.channel;

import java.time.Instant;
import java.util.Optional;

/**
 * What opens the marketplaces' doors. A key that a marketplace refuses (401, 403) pauses all calls
 * to it and is told of once; a renewed key, or another one given at start, lets them go on. The
 * to-dos wait meanwhile: a refused key is nobody's failure.
 */
public interface ChannelCredentials {

  /**
   * @param given the key given at start, until one is kept here
   */
  String current(ChannelId channel, String given);

  /** Since when the current key is refused. */
  Optional<Instant> refusedSince(ChannelId channel, String given);

  /** The marketplace does not take this key. */
  void refused(ChannelId channel, String key);
}
