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
      LocalDate createdOn) {}

  record Created(State state) implements ProductEvent {}

  record Changed(State state) implements ProductEvent {}

  record OcopCertified(State state) implements ProductEvent {}
}
