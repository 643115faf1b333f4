package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product as others may see it.
 *
 * @param describedAt when its description or its offer was last told otherwise
 * @param ocop the newest certificate, whether it still holds or not
 * @param certificates all of them; how the product stands on a day is told from these
 */
public record ProductView(
    String id,
    String householdId,
    List<String> within,
    String sku,
    ProductContent content,
    @Nullable EnglishText english,
    @Nullable OcopCertificate ocop,
    OcopHistory certificates,
    @Nullable Grading grading,
    Instant createdAt,
    Instant describedAt,
    Instant updatedAt,
    long version) {

  /** So many units of it in kilograms; empty where nobody can say, as for services. */
  public Optional<BigDecimal> kilograms(long quantity) {
    return content.weight().map(weight -> weight.times(quantity));
  }
}
