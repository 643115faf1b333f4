package vn.lensan.training.session;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/**
 * A class. Its learners are documents of their own (see {@code Enrolment}): two hundred phones that
 * tick attendance at once would otherwise fight over this one, and all that a certificate hangs on
 * (full attendance, a passed assessment) belongs to one learner.
 */
@Document("sessions")
final class Session extends Aggregate {
  private final SessionPlan plan;
  private SessionStatus status;

  Session(String id, SessionPlan plan, SessionStatus status) {
    super(id);
    this.plan = plan;
    this.status = status;
  }

  static Session plan(String id, SessionPlan plan) {
    Session session = new Session(id, plan, SessionStatus.PLANNED);
    session.record(new SessionEvent.Planned(SessionEvent.State.of(session.view(), null)));
    return session;
  }

  /** Told twice, it was held once. */
  void hold(int present) {
    if (status == SessionStatus.HELD) {
      return;
    }
    status = SessionStatus.HELD;
    record(new SessionEvent.Held(SessionEvent.State.of(view(), present)));
  }

  SessionView view() {
    return new SessionView(
        id(),
        version(),
        plan.course().id(),
        plan.course().level(),
        plan.course().name(),
        plan.course().theoryMinutes(),
        plan.course().practiceMinutes(),
        plan.course().passMark(),
        plan.unit(),
        plan.within(),
        plan.province(),
        plan.trainer(),
        plan.trainerCertificate(),
        plan.cooperativeId(),
        plan.halfDays(),
        plan.mode(),
        plan.place(),
        status);
  }
}
