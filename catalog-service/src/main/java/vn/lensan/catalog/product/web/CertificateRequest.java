package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.OcopParts;

/** A certificate as it is sent to us; how long it holds is not for the sender to say. */
record CertificateRequest(
    @NotBlank String decisionNumber,
    @NotNull Integer stars,
    @Nullable BigDecimal score,
    @Valid @Nullable Parts parts,
    @NotNull LocalDate issuedOn,
    @Size(max = 200) @Nullable String issuer) {

  record Parts(@NotNull BigDecimal a, @NotNull BigDecimal b, @NotNull BigDecimal c) {}

  OcopCertificate certificate() {
    return OcopCertificate.issued(decisionNumber.strip(), stars, score, issuedOn, issuer)
        .withParts(parts == null ? null : new OcopParts(parts.a(), parts.b(), parts.c()));
  }
}
