package vn.lensan.catalog.outlook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Balances by what they are of, opened when first needed. */
final class Ledger<K> {
  private final Map<K, Balance> balances = new HashMap<>();
  private final Weeks weeks;
  private final @Nullable String channel;

  Ledger(Weeks weeks, @Nullable String channel) {
    this.weeks = weeks;
    this.channel = channel;
  }

  Balance of(K what) {
    return balances.computeIfAbsent(what, none -> new Balance(weeks, channel));
  }

  Map<K, Balance> balances() {
    return balances;
  }
}
