package vn.lensan.catalog.passport.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.passport.CertificateSeen;
import vn.lensan.catalog.passport.PassportSeen;
import vn.lensan.catalog.passport.Showing;

/** A passport as programs read it. */
record PassportAnswer(
    boolean valid,
    String code,
    Showing showing,
    PassportSeen.@Nullable Described product,
    String place,
    @Nullable String producer,
    boolean producerVerified,
    List<CertificateSeen> certificates,
    LocalDate asOf) {

  static PassportAnswer of(PassportSeen seen) {
    return new PassportAnswer(
        true,
        seen.code(),
        seen.showing(),
        seen.product(),
        seen.place(),
        seen.producer(),
        seen.verified(),
        seen.certificates(),
        seen.asOf());
  }
}
