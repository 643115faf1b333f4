package vn.lensan.catalog.channel.external.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import vn.lensan.catalog.channel.ChannelHealth;

/**
 * Keeps a partner's quota in whatever window it counts: a call uses it from the moment it is sent
 * until one period after its answer, and arrived somewhere between. So never more than the quota
 * arrive within any period, wherever the partner lets it begin.
 */
final class Quota {
  private final QuotaTerms terms;
  private final LongSupplier nanos;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private final CountedCalls calls;
  private int waiting;
  private int share;
  private long sharedUntil;
  private long restsUntil;

  Quota(QuotaTerms terms, LongSupplier nanos) {
    this.terms = terms;
    this.nanos = nanos;
    this.calls = new CountedCalls(terms.period().toNanos());
    this.share = terms.perPeriod();
    this.restsUntil = nanos.getAsLong();
    this.sharedUntil = Long.MAX_VALUE;
  }

  <T> T within(Callable<T> call) throws Exception {
    begin();
    try {
      return call.call();
    } finally {
      end();
    }
  }

  private void begin() throws InterruptedException {
    lock.lockInterruptibly();
    waiting++;
    try {
      long deadline = nanos.getAsLong() + terms.patience().toNanos();
      for (long now = nanos.getAsLong(); !isFree(now); now = nanos.getAsLong()) {
        if (now >= deadline || restsUntil > deadline) {
          throw new QuotaSpent();
        }
        changed.awaitNanos(Math.max(1, Math.min(deadline - now, untilNext(now))));
      }
      calls.begun();
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  private boolean isFree(long now) {
    return now >= restsUntil && now < sharedUntil && calls.at(now) < share;
  }

  private long untilNext(long now) {
    return restsUntil > now ? restsUntil - now : calls.untilNext(now);
  }

  private void end() {
    lock.lock();
    try {
      calls.answered(nanos.getAsLong());
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The partner asked us to wait: that goes for all calls, not only for the one it answered. */
  void rest(Duration asked) {
    lock.lock();
    try {
      restsUntil = Math.max(restsUntil, nanos.getAsLong() + asked.toNanos());
    } finally {
      lock.unlock();
    }
  }

  /** Somebody knows better. */
  void restless() {
    lock.lock();
    try {
      restsUntil = nanos.getAsLong();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How long the partner has asked for, from now on. */
  Duration rests() {
    return Duration.ofNanos(Math.max(0, restsUntil - nanos.getAsLong()));
  }

  /** What of the quota is ours, and until which of {@link #now}; it is lowered at once. */
  QuotaUse share(int permits, long until) {
    lock.lock();
    try {
      share = permits;
      sharedUntil = until;
      changed.signalAll();
      return use();
    } finally {
      lock.unlock();
    }
  }

  QuotaUse use() {
    lock.lock();
    try {
      int used = calls.at(nanos.getAsLong());
      return new QuotaUse(share, used, waiting > 0 || used * 2 > share);
    } finally {
      lock.unlock();
    }
  }

  long now() {
    return nanos.getAsLong();
  }

  QuotaTerms terms() {
    return terms;
  }

  ChannelHealth.Quota health() {
    QuotaUse use = use();
    int left = Math.max(0, use.share() - use.used());
    return new ChannelHealth.Quota(
        terms.perPeriod(), terms.period().toMillis(), left, waiting, rests().toMillis());
  }
}
