package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.Origin;
import vn.lensan.catalog.product.Standard;

/** A product as it is sent to us. */
record ProductRequest(
    @Nullable String id,
    @Nullable String sku,
    @NotBlank String householdId,
    @NotBlank String name,
    @NotBlank String unitOfMeasure,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String description,
    @Nullable List<@NotNull String> photoIds,
    @Nullable Origin origin,
    @NotNull @Valid OfferRequest offer,
    @Nullable BigDecimal kilogramsPerUnit,
    @Nullable @Valid EvidenceRequest evidence,
    @Nullable Standard standard) {

  record OfferRequest(
      @NotNull @Valid PriceRequest price,
      @NotNull @Digits(integer = 12, fraction = 0) BigDecimal quantity,
      Offer.@Nullable Season season,
      Offer.@Nullable Validity validity,
      Offer.@Nullable SalesModel salesModel) {}

  /** Half a đồng is refused and not rounded. */
  record PriceRequest(
      @NotNull @Digits(integer = 15, fraction = 0) BigDecimal amount, @NotBlank String currency) {}
}
