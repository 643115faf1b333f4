package vn.lensan.onboarding.household.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.WithdrawalProofs;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;

/** The catalogue tells which marketplace was asked to forget a household, and what it answered. */
@Component
final class KeepProofOnWithdrawalSettled implements EventReaction {
  private static final String PREFIX = "vn.lensan.catalog.withdrawal.";
  private final WithdrawalProofs proofs;

  KeepProofOnWithdrawalSettled(WithdrawalProofs proofs) {
    this.proofs = proofs;
  }

  private record Told(
      String withdrawalId,
      String householdId,
      String channel,
      String consentId,
      String state,
      OffsetDateTime askedAt,
      @Nullable OffsetDateTime settledAt) {

    WithdrawalProofs.Proof proof() {
      return new WithdrawalProofs.Proof(
          withdrawalId,
          householdId,
          channel,
          consentId,
          state,
          askedAt.toInstant(),
          settledAt == null ? null : settledAt.toInstant());
    }
  }

  @Override
  public String name() {
    return "keep-withdrawal-proof";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.catalog.activity");
  }

  /** Other activity of households is not about withdrawals. */
  @Override
  public void on(ReceivedEvent event) {
    if (event.type().startsWith(PREFIX)) {
      proofs.keep(event.dataAs(Told.class).proof(), event.sequence());
    }
  }
}
