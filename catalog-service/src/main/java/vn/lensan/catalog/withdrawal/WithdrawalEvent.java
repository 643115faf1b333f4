package vn.lensan.catalog.withdrawal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a withdrawn consent on one channel; each carries the whole proof so far. */
public sealed interface WithdrawalEvent {
  Proof proof();

  /**
   * @param consentId what was taken back
   */
  record Proof(
      String withdrawalId,
      String householdId,
      String channel,
      String consentId,
      WithdrawalState state,
      Instant askedAt,
      @Nullable Instant settledAt) {}

  record Asked(Proof proof) implements WithdrawalEvent {}

  record Settled(Proof proof) implements WithdrawalEvent {}
}
