package vn.lensan.sandbox.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.answer.Checks;

/** How a channel misbehaves, as it was asked to; what is not named does not go wrong. */
record FaultPlan(
    @Nullable Rate errorRate,
    @Nullable Integer delayMs,
    @Nullable Rate timeoutAfterCreate,
    @Nullable Rate wrongJson,
    @Nullable Rate okWithErrorBody,
    @Nullable Rate tooManyRequests,
    @Nullable Integer retryAfterSeconds,
    @Nullable Rate redirect,
    @Nullable Rate hugeBody,
    @Nullable Rate slowLoris,
    @Nullable Rate webhookDropRate,
    @Nullable Rate webhookDuplicateRate,
    @Nullable Rate webhookReorder) {

  private static final int LONGEST_DELAY = 600_000;
  private static final int LONGEST_RETRY_AFTER = 86_400;

  static final FaultPlan NONE =
      new FaultPlan(null, null, null, null, null, null, null, null, null, null, null, null, null);

  void check() {
    var checks = new Checks();
    rates().forEach((name, rate) -> rate.check(checks, "/" + name));
    checks.wrongIf(outside(delayMs, LONGEST_DELAY), "/delayMs", "invalid");
    checks.wrongIf(
        outside(retryAfterSeconds, LONGEST_RETRY_AFTER), "/retryAfterSeconds", "invalid");
    checks.done();
  }

  private static boolean outside(@Nullable Integer value, int max) {
    return value != null && (value < 0 || value > max);
  }

  private Map<String, Rate> rates() {
    var rates = new LinkedHashMap<String, Rate>();
    rates.put("errorRate", orNever(errorRate));
    rates.put("timeoutAfterCreate", orNever(timeoutAfterCreate));
    rates.put("wrongJson", orNever(wrongJson));
    rates.put("okWithErrorBody", orNever(okWithErrorBody));
    rates.put("tooManyRequests", orNever(tooManyRequests));
    rates.put("redirect", orNever(redirect));
    rates.put("hugeBody", orNever(hugeBody));
    rates.put("slowLoris", orNever(slowLoris));
    rates.put("webhookDropRate", orNever(webhookDropRate));
    rates.put("webhookDuplicateRate", orNever(webhookDuplicateRate));
    rates.put("webhookReorder", orNever(webhookReorder));
    return rates;
  }

  boolean strikes(String name) {
    return rates().getOrDefault(name, Rate.NEVER).strikes();
  }

  int delay() {
    return delayMs == null ? 0 : delayMs;
  }

  int retryAfter() {
    return retryAfterSeconds == null ? 1 : retryAfterSeconds;
  }

  private static Rate orNever(@Nullable Rate rate) {
    return rate == null ? Rate.NEVER : rate;
  }
}
