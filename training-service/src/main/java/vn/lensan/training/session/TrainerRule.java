package vn.lensan.training.session;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.training.certificate.CertificateService;
import vn.lensan.training.certificate.CertificateView;
import vn.lensan.training.course.Level;
import vn.lensan.training.learner.LearnerService;

/** Who may teach what: a T2 class needs a certified T1 trainer of that cooperative. */
@Component
class TrainerRule {
  private final CertificateService certificates;
  private final LearnerService learners;

  TrainerRule(CertificateService certificates, LearnerService learners) {
    this.certificates = certificates;
    this.learners = learners;
  }

  /** The client who teaches; a trainer plans only the own classes. */
  String trainer(SessionCommand.Plan plan, Caller caller) {
    String named = plan.trainer() == null ? caller.client() : plan.trainer();
    if (caller.is(Role.TRAINER) && !named.equals(caller.client())) {
      throw SessionProblems.otherTrainer();
    }
    return named;
  }

  void check(SessionCommand.Plan plan, Level level) {
    if (level == Level.T2 && !isCertified(plan.trainerCertificate(), plan.cooperativeId())) {
      throw SessionProblems.trainerNotCertified();
    }
  }

  private boolean isCertified(@Nullable String code, @Nullable String cooperativeId) {
    return code != null
        && cooperativeId != null
        && certificates
            .byCode(code)
            .filter(certificate -> certificate.level() == Level.T1)
            .map(CertificateView::householdId)
            .flatMap(household -> learners.find(household, Scope.EVERYTHING))
            .filter(trainer -> trainer.isOf(cooperativeId))
            .isPresent();
  }
}
