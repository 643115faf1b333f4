package vn.lensan.sandbox.channel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that sort by the time they were made and are never used again, even by a sandbox that lost
 * its memory: a partner must not meet an old order's id on a new order.
 */
final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  static String number() {
    return Long.toString(id());
  }

  private static long id() {
    var now = (System.currentTimeMillis() << 20) | RANDOM.nextInt(1 << 16);
    return LAST.updateAndGet(last -> Math.max(last + 1, now));
  }

  static String next() {
    var text = Long.toString(id(), 32).toUpperCase(Locale.ROOT);
    return "0".repeat(13 - text.length()) + text;
  }
}
