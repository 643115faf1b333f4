package vn.lensan.catalog.finance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an interest. Carries ids and codes, nothing of a person. */
public sealed interface FinanceEvent {
  State state();

  /**
   * @param reason code, of what was refused
   */
  record State(
      String interestId,
      String householdId,
      List<String> within,
      String partner,
      String offerId,
      FinanceKind kind,
      String commodity,
      InterestState state,
      @Nullable String reason,
      Instant declaredAt,
      Instant at) {}

  record Declared(State state) implements FinanceEvent {}

  record Settled(State state) implements FinanceEvent {}
}
