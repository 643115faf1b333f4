package vn.lensan.catalog.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelDrift;
import vn.lensan.catalog.channel.ChannelHealth;
import vn.lensan.catalog.channel.ChannelView;
import vn.lensan.catalog.channel.UnmappedView;

/**
 * A marketplace as an officer sees it.
 *
 * @param drift null while nobody has read the shop
 * @param asked what the reader has to decide, the first of it
 * @param unmapped kinds of goods that have no category there
 * @param more whether there are more rejections than are shown
 */
public record ChannelCard(
    ChannelView state,
    Health health,
    ChannelDrift.@Nullable Drift drift,
    List<AskedDifference> asked,
    List<UnmappedView> unmapped,
    List<Rejection> rejections,
    boolean more) {
  private static final float SHAKY_PERCENT = 20;

  /** The worst thing that holds, since that is what has to be done first. */
  public enum Health {
    NEEDS_KEY("late"),
    CLOSED("late"),
    SHAKY("wait"),
    UNTRIED("wait"),
    GOOD("good");

    private final String look;

    Health(String look) {
      this.look = look;
    }

    public String look() {
      return look;
    }

    static Health of(ChannelView channel) {
      ChannelHealth.Breaker breaker = channel.circuitBreaker();
      if (channel.needsReauth() != null) {
        return NEEDS_KEY;
      }
      if (!breaker.state().equals("CLOSED")) {
        return breaker.state().equals("HALF_OPEN") ? SHAKY : CLOSED;
      }
      Float failing = breaker.failureRate();
      if (failing != null && failing >= SHAKY_PERCENT) {
        return SHAKY;
      }
      return channel.work().lastSuccess() == null ? UNTRIED : GOOD;
    }
  }

  /**
   * A listing that was turned down.
   *
   * @param name the product's
   */
  public record Rejection(String listingId, String productId, String name, List<Why> why) {}

  /**
   * @param hint what to do, in the reader's language
   * @param raw the marketplace's own words
   */
  public record Why(String hint, @Nullable String raw) {}

  /** Calls that may still go out in this period, of a hundred. */
  public int quotaLeftPercent() {
    ChannelHealth.Quota quota = state.quota();
    return quota.perPeriod() == 0 ? 0 : Math.max(0, quota.left()) * 100 / quota.perPeriod();
  }
}
