package vn.lensan.catalog.product.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Evidence;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.Origin;
import vn.lensan.catalog.product.Standard;
import vn.lensan.catalog.product.UnitWeight;

/** A product as it is shown. */
record ProductAnswer(
    String id,
    String sku,
    String householdId,
    String name,
    String unitOfMeasure,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String commodityCode,
    @Nullable String description,
    List<String> photoIds,
    @Nullable Origin origin,
    Offer offer,
    @Nullable BigDecimal kilogramsPerUnit,
    @Nullable WeightAnswer weight,
    @Nullable Evidence evidence,
    @Nullable Standard standard,
    @Nullable GradingAnswer grading,
    @Nullable OcopCertificate ocopCertificate,
    long version,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    List<WarningAnswer> warnings) {

  /**
   * What the province confirmed.
   *
   * @param holds false once the household says something else
   */
  record GradingAnswer(String kind, @Nullable String grade, LocalDate confirmedOn, boolean holds) {}

  /** Worth a second look; it refuses nothing. */
  record WarningAnswer(String pointer, String code, String message) {}

  /**
   * @param kilograms of one unit
   * @param offeredKilograms of all that is offered
   */
  record WeightAnswer(BigDecimal kilograms, UnitWeight.Basis basis, BigDecimal offeredKilograms) {}
}
