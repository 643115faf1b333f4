package vn.lensan.platform.admission;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Provinces of units as far as they are known. An unknown one is looked up aside and stands for
 * itself until then: a request that may be refused must not cost a look into the store.
 */
final class Provinces {
  private static final Logger LOG = LoggerFactory.getLogger(Provinces.class);
  private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);
  private static final int MOST_KNOWN = 20_000;

  /** All provinces have two digits and no other unit has; the nation has two letters. */
  private static final Pattern TOP = Pattern.compile("[^:]+:(\\d\\d|VN)");

  private final ProvinceOf lookup;
  private final Executor aside;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<String, Long> askedAt = new ConcurrentHashMap<>();

  Provinces(ProvinceOf lookup, Executor aside) {
    this.lookup = lookup;
    this.aside = aside;
  }

  String of(String unit) {
    if (TOP.matcher(unit).matches()) {
      return unit;
    }
    String province = known.get(unit);
    if (province == null) {
      ask(unit);
      return unit;
    }
    return province;
  }

  private void ask(String unit) {
    long now = System.nanoTime();
    Long before = askedAt.get(unit);
    boolean again = before != null && now - before > ASKED_AGAIN.toNanos();
    if (known.size() >= MOST_KNOWN || before != null && !again) {
      return;
    }
    boolean mine =
        again ? askedAt.replace(unit, before, now) : askedAt.putIfAbsent(unit, now) == null;
    if (mine) {
      aside.execute(() -> learn(unit));
    }
  }

  private void learn(String unit) {
    try {
      lookup.unit(unit).ifPresent(province -> known.put(unit, province));
    } catch (RuntimeException storeAway) {
      LOG.info("The province of a unit is not known yet: {}", storeAway.toString());
    }
  }
}
