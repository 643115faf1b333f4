package vn.lensan.training.certificate;

/** What anybody may learn of a code. */
public sealed interface CertificateCheck {
  record Valid(CertificateView certificate) implements CertificateCheck {}

  /** The check character doesn't fit: it was mistyped. */
  record Mistyped(String code) implements CertificateCheck {}

  record Unknown(String code) implements CertificateCheck {}
}
