package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a product can show for itself.
 *
 * @param traceId what the producer's own trace system knows it by; we follow no link to it
 */
public record Evidence(
    List<QualityCertificate> certificates, List<Batch> batches, @Nullable String traceId) {

  public Evidence(
      @Nullable List<QualityCertificate> certificates,
      @Nullable List<Batch> batches,
      @Nullable String traceId) {
    this.certificates = certificates == null ? List.of() : List.copyOf(certificates);
    this.batches = batches == null ? List.of() : List.copyOf(batches);
    this.traceId = traceId;
  }

  boolean isEmpty() {
    return certificates.isEmpty() && batches.isEmpty() && traceId == null;
  }

  /** A certificate other than OCOP's. */
  public enum Scheme {
    VIETGAP,
    GLOBALGAP,
    ORGANIC,
    FOOD_SAFETY
  }

  /**
   * As the household hands it in; nobody here asked its issuer.
   *
   * @param photoId a photo of the paper
   */
  public record QualityCertificate(
      Scheme scheme,
      String number,
      @Nullable String issuer,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable String photoId) {

    /** Days that are not said are not held against it. */
    public boolean isValidOn(LocalDate day) {
      return (validFrom == null || !day.isBefore(validFrom))
          && (validUntil == null || !day.isAfter(validUntil));
    }
  }

  /**
   * What was reaped or made together.
   *
   * @param quantity in units of the product
   */
  public record Batch(
      String code,
      @Nullable LocalDate harvestedFrom,
      @Nullable LocalDate harvestedUntil,
      @Nullable Long quantity) {}
}
