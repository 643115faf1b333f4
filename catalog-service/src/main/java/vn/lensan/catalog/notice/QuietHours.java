package vn.lensan.catalog.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.lensan.platform.time.Days;

/**
 * When nobody is woken, by Vietnam's clock. Where both are the same time, it is never quiet.
 *
 * @param from when it begins, most often in the evening
 * @param until when it ends, most often in the morning
 */
public record QuietHours(LocalTime from, LocalTime until) {

  public boolean holdsAt(Instant at) {
    LocalTime time = at.atZone(Days.ZONE).toLocalTime();
    if (from.equals(until)) {
      return false;
    }
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }

  /** The moment itself where it is not quiet. */
  public Instant endAfter(Instant at) {
    return holdsAt(at) ? next(until, at) : at;
  }

  /** How much of a stretch of time people are awake. */
  public Duration awake(Instant begin, Instant end) {
    Duration sum = Duration.ZERO;
    Instant at = endAfter(begin);
    while (at.isBefore(end)) {
      Instant stop = earlier(next(from, at), end);
      sum = sum.plus(Duration.between(at, stop));
      at = endAfter(stop);
    }
    return sum;
  }

  /** The moment at which that much awake time has passed. */
  public Instant after(Instant begin, Duration awake) {
    Duration left = awake;
    Instant at = endAfter(begin);
    while (true) {
      Duration stretch = from.equals(until) ? left : Duration.between(at, next(from, at));
      if (left.compareTo(stretch) <= 0) {
        return at.plus(left);
      }
      left = left.minus(stretch);
      at = endAfter(at.plus(stretch));
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant next(LocalTime time, Instant after) {
    ZonedDateTime there = after.atZone(Days.ZONE);
    ZonedDateTime today = there.with(time);
    return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
  }
}
