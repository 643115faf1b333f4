package vn.lensan.training.session;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.course.CourseService;
import vn.lensan.training.course.CourseView;
import vn.lensan.training.unit.UnitPath;
import vn.lensan.training.unit.UnitService;

@Service
public class SessionService {
  private final Sessions sessions;
  private final CourseService courses;
  private final UnitService units;
  private final TrainerRule trainers;

  SessionService(
      Sessions sessions, CourseService courses, UnitService units, TrainerRule trainers) {
    this.sessions = sessions;
    this.courses = courses;
    this.units = units;
    this.trainers = trainers;
  }

  public SessionView plan(SessionCommand.Plan plan, Caller caller) {
    UnitPath path =
        units.path(plan.unit()).orElseThrow(() -> SessionProblems.unknownUnit(plan.unit()));
    if (!caller.scope().covers(path.within())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
    }
    CourseView course =
        courses
            .lookUp(plan.courseId())
            .orElseThrow(() -> SessionProblems.unknownCourse(plan.courseId()));
    trainers.check(plan, course.level());
    SessionPlan agreed = agreed(plan, course, path, trainers.trainer(plan, caller));
    return sessions.add(Session.plan(plan.id(), agreed)).view();
  }

  private static SessionPlan agreed(
      SessionCommand.Plan plan, CourseView course, UnitPath path, String trainer) {
    return new SessionPlan(
        course,
        plan.unit(),
        path.within(),
        path.province(),
        trainer,
        plan.trainerCertificate(),
        plan.cooperativeId(),
        List.copyOf(plan.halfDays()),
        plan.mode(),
        plan.place());
  }

  public SessionView find(String id, Caller caller) {
    return sessions.find(id, caller).orElseThrow(() -> SessionProblems.notFound(id)).view();
  }

  /** For work of this service that nobody asks for, and so without anybody's scope. */
  public SessionView known(String id) {
    return sessions.known(id).orElseThrow(() -> SessionProblems.notFound(id)).view();
  }

  public Page<SessionView> page(SessionQuery query, Caller caller, PageRequest page) {
    return sessions.page(query, caller, page).map(Session::view);
  }

  /** The class took place, with so many present. Whoever asks has found the session before. */
  public SessionView hold(SessionView session, int present) {
    return session.status() == SessionStatus.HELD
        ? session
        : sessions
            .hold(session.id(), present)
            .orElseThrow(() -> SessionProblems.notFound(session.id()))
            .view();
  }
}
