package vn.lensan.training.certificate;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/** The code is the id: two certificates can't have the same one. */
@Document(Certificate.COLLECTION)
final class Certificate extends Aggregate {
  static final String COLLECTION = "certificates";
  private final Achievement achievement;
  private final LocalDate issuedOn;

  Certificate(String id, Achievement achievement, LocalDate issuedOn) {
    super(id);
    this.achievement = achievement;
    this.issuedOn = issuedOn;
  }

  static Certificate issue(String code, Achievement achievement, LocalDate on) {
    Certificate certificate = new Certificate(code, achievement, on);
    certificate.record(new CertificateEvent.Issued(certificate.view()));
    return certificate;
  }

  Achievement achievement() {
    return achievement;
  }

  CertificateView view() {
    return new CertificateView(
        id(),
        version(),
        achievement.sessionId(),
        achievement.courseId(),
        achievement.courseName(),
        achievement.level(),
        achievement.householdId(),
        achievement.householdCode(),
        achievement.unit(),
        achievement.province(),
        issuedOn);
  }
}
