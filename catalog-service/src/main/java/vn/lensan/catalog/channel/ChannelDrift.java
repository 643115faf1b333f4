package vn.lensan.catalog.channel;

import java.time.Instant;
import java.util.Optional;

/**
 * How far what a marketplace shows is from what we want, counted at the last reading of the whole
 * shop. Told by whoever reads shops; without such a one nothing is known.
 */
public interface ChannelDrift {
  Optional<Drift> of(ChannelId channel);

  /**
   * @param items what was read
   * @param differing items that read otherwise than we want
   * @param missing listings that should be shown and are not
   * @param doubled items beyond the first of one listing
   * @param strange items that are of no listing of ours
   */
  record Drift(
      Instant readAt, long items, long differing, long missing, long doubled, long strange) {
    public boolean isNone() {
      return differing + missing + doubled + strange == 0;
    }
  }
}
