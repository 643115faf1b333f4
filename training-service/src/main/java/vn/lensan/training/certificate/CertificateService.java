package vn.lensan.training.certificate;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.course.Level;
import vn.lensan.training.learner.LearnerService;

@Service
public class CertificateService {
  private final Certificates certificates;
  private final LearnerService learners;
  private final Clock clock;

  CertificateService(Certificates certificates, LearnerService learners, Clock clock) {
    this.certificates = certificates;
    this.learners = learners;
    this.clock = clock;
  }

  /** Issues it once, however often it is asked; answers its code. */
  public String issue(Achievement achievement) {
    for (int attempt = 0; ; attempt++) {
      String code =
          CertificateCode.of(
              achievement.level(), achievement.sessionId(), achievement.householdId(), attempt);
      if (certificates.addIfAbsent(Certificate.issue(code, achievement, Days.today(clock)))
          || certificates.find(code).filter(achievement::isOf).isPresent()) {
        return code;
      }
    }
  }

  /** Whether the learner has passed that step of the cascade, under whichever of its codes. */
  public boolean has(String householdId, Level level) {
    return certificates.has(learners.samePerson(householdId), level);
  }

  public CertificateView find(String code, Scope scope) {
    return certificates
        .find(CertificateCode.normalised(code), scope)
        .orElseThrow(() -> Problem.notFound("certificate.not-found").with("code", code))
        .view();
  }

  /** For rules of this service, which look beyond the caller's units. */
  public Optional<CertificateView> byCode(String code) {
    return certificates.find(CertificateCode.normalised(code)).map(Certificate::view);
  }

  public Page<CertificateView> page(CertificateQuery query, Scope scope, PageRequest page) {
    String household = query.householdId();
    Set<String> same = household == null ? Set.of() : learners.samePerson(household);
    return certificates.page(query, same, scope, page).map(Certificate::view);
  }

  /** Open to everybody. */
  public CertificateCheck check(String typed) {
    String code = CertificateCode.normalised(typed);
    if (!CertificateCode.isWellFormed(code)) {
      return new CertificateCheck.Mistyped(code);
    }
    return byCode(code)
        .<CertificateCheck>map(CertificateCheck.Valid::new)
        .orElseGet(() -> new CertificateCheck.Unknown(code));
  }
}
