package vn.lensan.training.enrolment;

import org.springframework.stereotype.Component;
import vn.lensan.platform.security.Scope;
import vn.lensan.training.certificate.Achievement;
import vn.lensan.training.certificate.CertificateService;
import vn.lensan.training.learner.LearnerService;
import vn.lensan.training.learner.LearnerView;
import vn.lensan.training.session.SessionService;
import vn.lensan.training.session.SessionView;

/**
 * Issues what is due. Done at once by the request that fulfilled it, and again by the sweep when
 * that one died in between; the certificate's id is made of class and learner, so it is issued
 * once.
 */
@Component
class IssueCertificate {
  private final Enrolments enrolments;
  private final SessionService sessions;
  private final LearnerService learners;
  private final CertificateService certificates;

  IssueCertificate(
      Enrolments enrolments,
      SessionService sessions,
      LearnerService learners,
      CertificateService certificates) {
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.learners = learners;
    this.certificates = certificates;
  }

  Enrolment now(String enrolmentId) {
    Enrolment enrolment = enrolments.find(enrolmentId).orElseThrow();
    if (!enrolment.isDue()) {
      return enrolment;
    }
    String code = certificates.issue(achievement(enrolment.view()));
    return enrolments.change(enrolmentId, due -> due.certified(code)).orElseThrow();
  }

  private Achievement achievement(EnrolmentView enrolment) {
    SessionView session = sessions.known(enrolment.sessionId());
    LearnerView learner = learners.find(enrolment.householdId(), Scope.EVERYTHING).orElseThrow();
    return new Achievement(
        session.id(),
        session.courseId(),
        session.courseName(),
        session.level(),
        learner.householdId(),
        learner.code(),
        learner.unit(),
        learner.within(),
        session.province());
  }
}
