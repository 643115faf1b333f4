package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.lensan.catalog.product.OcopRevocation;
import vn.lensan.catalog.product.OcopService;

/**
 * A decision that takes certificates back.
 *
 * @param decisionNumber its own number
 * @param revokedOn the first day on which they hold no more; at most 90 days ahead
 * @param certificates of which products, each with the number of the decision it had been granted
 *     by
 */
record RevocationRequest(
    @NotBlank @Size(max = 60) String decisionNumber,
    @NotBlank @Size(max = 300) String reason,
    @NotNull LocalDate revokedOn,
    @NotEmpty @Size(max = 200) List<@Valid Named> certificates) {

  record Named(
      @NotBlank @Size(max = 100) String productId,
      @NotBlank @Size(max = 60) String decisionNumber) {}

  /**
   * @param index of the certificate in the request, from 0
   */
  record Result(int index, OcopService.Revoked outcome) {}

  record Outcome(long revoked, List<Result> items) {
    static Outcome of(List<Result> items) {
      long done =
          items.stream().filter(one -> one.outcome() == OcopService.Revoked.REVOKED).count();
      return new Outcome(done, items);
    }
  }

  OcopRevocation revocation() {
    return new OcopRevocation(decisionNumber.strip(), reason.strip(), revokedOn);
  }
}
