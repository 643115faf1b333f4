package vn.lensan.admission;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Who is inside and who waits, by key. Knows nothing of threads; {@link FairShares} guards it. */
final class Crowd {
  private final double ofOne;

  /** Only keys with somebody inside or waiting; a key that gets a place goes to the end. */
  private final Map<String, Share> shares = new LinkedHashMap<>();

  private int inside;
  private int waiting;

  Crowd(double ofOne) {
    this.ofOne = ofOne;
  }

  int inside() {
    return inside;
  }

  int waiting() {
    return waiting;
  }

  void queueUp(String key, CompletableFuture<Verdict> turn) {
    shares.computeIfAbsent(key, any -> new Share()).queue.addLast(turn);
    waiting++;
  }

  void leave(String key) {
    share(key).inside--;
    inside--;
    forgetIfIdle(key);
  }

  void admitAsManyAsFit(int limit) {
    while (waiting > 0 && inside < limit) {
      String next = next(mostOfOne(limit));
      if (next == null) {
        return;
      }
      Share share = share(next);
      shares.remove(next);
      shares.put(next, share);
      share.inside++;
      inside++;
      waiting--;
      share.queue.removeFirst().complete(Verdict.ADMITTED);
    }
  }

  private int mostOfOne(int limit) {
    return Math.max(1, (int) (limit * ofOne));
  }

  private @Nullable String next(int mostOfOne) {
    return shares.entrySet().stream()
        .filter(one -> !one.getValue().queue.isEmpty() && one.getValue().inside < mostOfOne)
        .min(Comparator.comparingInt(one -> one.getValue().inside))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  void refuseLastOfLongestQueue(int limit) {
    String longest = longest().orElseThrow();
    refuse(longest, share(longest).queue.getLast(), limit);
  }

  private Optional<String> longest() {
    return shares.entrySet().stream()
        .max(Comparator.comparingInt(one -> one.getValue().queue.size()))
        .map(Map.Entry::getKey);
  }

  /** Whether the next one of this key would be the last of the longest queue. */
  boolean isLongest(String key) {
    return longest().filter(key::equals).isPresent();
  }

  void refuse(String key, CompletableFuture<Verdict> turn, int limit) {
    Verdict refusal = refusal(key, limit);
    share(key).queue.remove(turn);
    waiting--;
    forgetIfIdle(key);
    turn.complete(refusal);
  }

  Verdict refusal(String key, int limit) {
    int fair = Math.min(mostOfOne(limit), Math.max(1, limit / shares.size()));
    return share(key).asksForMoreThan(fair) ? Verdict.BEYOND_ITS_SHARE : Verdict.NO_ROOM;
  }

  private void forgetIfIdle(String key) {
    if (share(key).isIdle()) {
      shares.remove(key);
    }
  }

  private Share share(String key) {
    return Objects.requireNonNull(shares.get(key), key);
  }

  @Override
  public String toString() {
    return inside + " inside, " + waiting + " waiting, " + shares.size() + " keys";
  }
}
