package vn.lensan.catalog.channel.external.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How instances share a partner's quota. What all of them hold together is never more than the
 * quota; who wants nothing keeps a little, so that it can begin.
 */
@Document(QuotaTable.COLLECTION)
record QuotaTable(@Id String id, @Version @Nullable Long version, List<Share> shares) {
  static final String COLLECTION = "channelQuotas";

  /** Taken over when it has not been renewed for so long. */
  static final Duration LEASE = Duration.ofSeconds(5);

  /** Its holder uses it a shorter time, so that clocks need not agree to the second. */
  static final Duration USED = Duration.ofSeconds(3);

  private static final int PER_CENT = 100;

  /**
   * @param permits calls in a period
   */
  record Share(String holder, int permits, boolean wanting, Instant until) {}

  static QuotaTable of(String channel) {
    return new QuotaTable(channel, null, List.of());
  }

  /** Who wants and who does not, and what they hold, but for the holder itself. */
  private List<Share> others(String holder, Instant now) {
    return shares.stream()
        .filter(share -> !share.holder().equals(holder) && share.until().isAfter(now))
        .toList();
  }

  /** What the holder should have of the quota as things are; less, while others still hold it. */
  int due(String holder, boolean wanting, int quota, Instant now) {
    List<Share> others = others(holder, now);
    int little = Math.max(1, quota / PER_CENT);
    int idle = (int) others.stream().filter(share -> !share.wanting()).count();
    int wanted = others.size() - idle + 1;
    int fair = wanting || others.isEmpty() ? (quota - little * idle) / wanted : little;
    int held = others.stream().mapToInt(Share::permits).sum();
    return Math.max(0, Math.min(fair, quota - held));
  }

  QuotaTable with(Share mine, Instant now) {
    List<Share> next = new ArrayList<>(others(mine.holder(), now));
    next.add(mine);
    return new QuotaTable(id, version, List.copyOf(next));
  }
}
