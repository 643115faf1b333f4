package vn.lensan.catalog.withdrawal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;

/** A consent that was taken back, on one channel: asked until it is acknowledged. */
@Document(Withdrawal.COLLECTION)
final class Withdrawal extends Aggregate {
  static final String COLLECTION = "withdrawals";
  static final String WORK = "work";

  private final String householdId;
  private final String channel;
  private final String consentId;
  private final long sequence;
  private final Instant askedAt;
  private WithdrawalState state = WithdrawalState.ASKED;
  private @Nullable Instant settledAt;
  private @Nullable Due work;

  /**
   * @param sequence of the event that told of it, among the events of the household's consents
   */
  @PersistenceCreator
  Withdrawal(
      String id,
      String householdId,
      String channel,
      String consentId,
      long sequence,
      Instant askedAt) {
    super(id);
    this.householdId = householdId;
    this.channel = channel;
    this.consentId = consentId;
    this.sequence = sequence;
    this.askedAt = askedAt;
  }

  static Withdrawal asked(WithdrawnConsent told, String channel, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    String id = DerivedId.of("withdrawal", told.householdId(), channel, told.consentId());
    Withdrawal withdrawal =
        new Withdrawal(id, told.householdId(), channel, told.consentId(), told.sequence(), at);
    withdrawal.work = Due.now(now);
    withdrawal.record(new WithdrawalEvent.Asked(withdrawal.proof()));
    return withdrawal;
  }

  void settle(WithdrawalState outcome, Instant now) {
    if (!isOpen()) {
      return;
    }
    state = outcome;
    settledAt = now.truncatedTo(ChronoUnit.MILLIS);
    work = null;
    record(new WithdrawalEvent.Settled(proof()));
  }

  boolean isOpen() {
    return work != null;
  }

  String householdId() {
    return householdId;
  }

  String channel() {
    return channel;
  }

  long sequence() {
    return sequence;
  }

  private WithdrawalEvent.Proof proof() {
    return new WithdrawalEvent.Proof(
        id(), householdId, channel, consentId, state, askedAt, settledAt);
  }
}
