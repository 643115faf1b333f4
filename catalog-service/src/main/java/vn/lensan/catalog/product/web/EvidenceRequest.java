package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Evidence.Scheme;

/** Evidence as it is sent to us. */
record EvidenceRequest(
    @Size(max = 200) @Nullable List<@NotNull @Valid Paper> certificates,
    @Size(max = 1000) @Nullable List<@NotNull @Valid Reaped> batches,
    @Nullable String traceId) {

  record Paper(
      @NotNull Scheme scheme,
      @NotBlank String number,
      @Nullable String issuer,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable String photoId) {}

  record Reaped(
      @NotBlank String code,
      @Nullable LocalDate harvestedFrom,
      @Nullable LocalDate harvestedUntil,
      @Nullable Long quantity) {}
}
