package vn.lensan.admission;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is done at once, and who waits; bound from the settings of a service ({@code
 * lensan.admission.crowd}) and of the origin, for each upstream ({@code lensan.origin.crowd}).
 *
 * @param least the limit never falls below it, so that something slow is not taken for a crowd
 * @param start the limit before anything was measured
 * @param most the limit never rises above it; with the largest body it bounds the memory
 * @param slow the limit falls while answers take longer than this, and rises while they don't
 * @param waiting how many may wait for a place, all together
 * @param longestWait how long one waits before it is refused
 * @param ofOne the part of the limit that one key may hold; the rest stays free for others
 * @param uploads how many uploads at once, besides; their length is the sender's, not ours
 */
public record Bounds(
    @DefaultValue("16") int least,
    @DefaultValue("32") int start,
    @DefaultValue("128") int most,
    @DefaultValue("1s") Duration slow,
    @DefaultValue("256") int waiting,
    @DefaultValue("1s") Duration longestWait,
    @DefaultValue("0.75") double ofOne,
    @DefaultValue("16") int uploads) {

  /**
   * Rises by one and falls by a tenth. A limit by the gradient of latencies would need no bound for
   * what is slow, but drifts upwards under steady overload, and ours are mixed: a figure takes a
   * hundred times as long as a note.
   */
  Limit adaptive() {
    return AIMDLimit.newBuilder()
        .minLimit(least)
        .initialLimit(start)
        .maxLimit(most)
        .timeout(slow.toNanos(), TimeUnit.NANOSECONDS)
        .build();
  }
}
