package vn.lensan.catalog.passport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Evidence;
import vn.lensan.catalog.product.Origin;

/**
 * What anybody may learn of a product today.
 *
 * @param product null when the household agrees to nothing (any more)
 * @param place of the household's commune, as far as units are known here
 * @param producer null unless the household agreed to be named
 * @param verified whether the commune confirmed the household
 * @param certificates OCOP first; papers of the household itself only while it agrees to be seen
 */
public record PassportSeen(
    String code,
    Showing showing,
    @Nullable Described product,
    String place,
    @Nullable String producer,
    boolean verified,
    List<CertificateSeen> certificates,
    LocalDate asOf) {

  /**
   * The product in its producer's words.
   *
   * @param batches the newest harvest first; quantities in units of the product
   * @param traceId what the producer's own trace system knows it by
   */
  public record Described(
      String name,
      @Nullable String group,
      @Nullable String commodity,
      String unitOfMeasure,
      @Nullable String description,
      @Nullable Origin origin,
      List<Evidence.Batch> batches,
      @Nullable String traceId) {}
}
