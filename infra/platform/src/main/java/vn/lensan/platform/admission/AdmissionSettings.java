package vn.lensan.platform.admission;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.admission.Bounds;

/**
 * {@code lensan.admission}: how many requests a service works at once, and who waits.
 *
 * @param enabled false lets everything in, for comparisons
 * @param least the limit never falls below it, so that a slow store is not taken for a crowd
 * @param start the limit before anything was measured
 * @param most the limit never rises above it; with the largest body it bounds the memory
 * @param slow the limit falls while answers take longer than this, and rises while they don't
 * @param waiting how many may wait for a place, all together
 * @param longestWait how long one waits before it is refused
 * @param ofOne the part of the limit that one province may hold; the rest stays free for others
 * @param uploads how many uploads at once, besides; their length is the sender's, not ours
 * @param inner how many calls of our own services and of the operator's probes at once, besides
 * @param streams how many answers without an end (server-sent events) at once
 */
@ConfigurationProperties("lensan.admission")
public record AdmissionSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("16") int least,
    @DefaultValue("32") int start,
    @DefaultValue("128") int most,
    @DefaultValue("1s") Duration slow,
    @DefaultValue("256") int waiting,
    @DefaultValue("1s") Duration longestWait,
    @DefaultValue("0.75") double ofOne,
    @DefaultValue("16") int uploads,
    @DefaultValue("64") int inner,
    @DefaultValue("200") int streams) {

  Bounds bounds() {
    return new Bounds(least, start, most, slow, waiting, longestWait, ofOne);
  }
}
