package vn.lensan.training.enrolment;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.certificate.CertificateService;
import vn.lensan.training.course.Level;
import vn.lensan.training.learner.LearnerService;
import vn.lensan.training.session.HalfDay;
import vn.lensan.training.session.SessionService;
import vn.lensan.training.session.SessionView;

@Service
public class EnrolmentService {
  static final int MOST_LEARNERS = 200;
  private final Enrolments enrolments;
  private final SessionService sessions;
  private final LearnerService learners;
  private final CertificateService certificates;
  private final IssueCertificate issue;
  private final Clock clock;

  EnrolmentService(
      Enrolments enrolments,
      SessionService sessions,
      LearnerService learners,
      CertificateService certificates,
      IssueCertificate issue,
      Clock clock) {
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.learners = learners;
    this.certificates = certificates;
    this.issue = issue;
    this.clock = clock;
  }

  /** What a request led to, and whether it was new. */
  public record Done(EnrolmentView enrolment, boolean isNew) {}

  public Done enrol(String sessionId, String householdId, Caller caller) {
    SessionView session = sessions.find(sessionId, caller);
    if (learners.find(householdId, caller.scope()).isEmpty()) {
      throw EnrolmentProblems.unknownLearner(householdId);
    }
    if (session.level() == Level.T4 && !certificates.has(householdId, Level.T2)) {
      throw EnrolmentProblems.basicsFirst();
    }
    if (enrolments.count(sessionId) >= MOST_LEARNERS) {
      throw EnrolmentProblems.full(MOST_LEARNERS);
    }
    boolean isNew =
        enrolments.addIfAbsent(Enrolment.of(sessionId, householdId, session.halfDays()));
    return new Done(known(sessionId, householdId).view(), isNew);
  }

  public Done attend(String sessionId, String householdId, HalfDay halfDay, Caller caller) {
    SessionView session = sessions.find(sessionId, caller);
    boolean isNew = !known(sessionId, householdId).view().attended().contains(halfDay);
    return new Done(
        change(session, householdId, now -> now.attend(halfDay, clock.instant())), isNew);
  }

  /** The first result also says that the class was held. */
  public EnrolmentView assess(String sessionId, String householdId, int score, Caller caller) {
    SessionView session = sessions.find(sessionId, caller);
    EnrolmentView assessed =
        change(session, householdId, now -> now.assess(score, session.passMark(), clock.instant()));
    sessions.hold(session, enrolments.present(sessionId));
    return assessed;
  }

  public Page<EnrolmentView> page(String sessionId, Caller caller, PageRequest page) {
    return enrolments.page(sessions.find(sessionId, caller).id(), page).map(Enrolment::view);
  }

  private EnrolmentView change(
      SessionView session, String householdId, Consumer<Enrolment> change) {
    String id = Enrolment.idOf(session.id(), householdId);
    Enrolment changed =
        enrolments.change(id, change).orElseThrow(() -> EnrolmentProblems.notEnrolled(householdId));
    return changed.isDue() ? issue.now(id).view() : changed.view();
  }

  private Enrolment known(String sessionId, String householdId) {
    return enrolments
        .find(Enrolment.idOf(sessionId, householdId))
        .orElseThrow(() -> EnrolmentProblems.notEnrolled(householdId));
  }
}
