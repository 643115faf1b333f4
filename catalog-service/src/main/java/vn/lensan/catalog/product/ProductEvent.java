package vn.lensan.catalog.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a product. Carries no words of people. */
public sealed interface ProductEvent {
  State state();

  record State(
      String productId,
      String householdId,
      String sku,
      @Nullable String group,
      @Nullable String commodity,
      @Nullable String commodityCode,
      @Nullable OcopCertificate ocop,
      OcopHistory certificates,
      LocalDate createdOn) {}

  record Created(State state) implements ProductEvent {}

  record Changed(State state) implements ProductEvent {}

  record OcopCertified(State state) implements ProductEvent {}

  /** Soon it will not hold any more; once three months before and once one month before. */
  record OcopDue(State state, OcopTurn turn) implements ProductEvent {}

  record OcopExpired(State state, OcopTurn turn) implements ProductEvent {}

  record OcopRevoked(State state, OcopTurn turn) implements ProductEvent {}

  static ProductEvent turned(OcopTurn turn, State state) {
    return switch (turn.stage()) {
      case DUE_90, DUE_30 -> new OcopDue(state, turn);
      case EXPIRED -> new OcopExpired(state, turn);
      case REVOKED -> new OcopRevoked(state, turn);
    };
  }
}
