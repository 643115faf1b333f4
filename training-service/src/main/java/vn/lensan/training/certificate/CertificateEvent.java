package vn.lensan.training.certificate;

public sealed interface CertificateEvent {
  record Issued(CertificateView certificate) implements CertificateEvent {}
}
