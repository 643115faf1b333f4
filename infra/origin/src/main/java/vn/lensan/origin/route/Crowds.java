package vn.lensan.origin.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lensan.admission.Bounds;
import vn.lensan.admission.Lane;
import vn.lensan.admission.Verdict;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.problem.OriginProblem;

/**
 * Lets as many requests on to each upstream as it answers in time, the surplus waits shortly, then
 * is refused. Shares are by who asks: of provinces the services know. A place is held until the
 * answer begins, so that event streams leave theirs.
 */
@Component
class Crowds {
  private final Bounds crowd;
  private final Map<String, Lane> requests = new ConcurrentHashMap<>();
  private final Map<String, Lane> uploads = new ConcurrentHashMap<>();

  Crowds(OriginSettings settings) {
    this.crowd = settings.crowd();
  }

  /** What the surplus is told before anything is done for it; see {@link Turnstile}. */
  Optional<OriginProblem> turnsAway(String service, HttpServletRequest request) {
    return lane(service, request).turnsAway(whoAsks(request)).map(Crowds::refusal);
  }

  ServerResponse in(String service, ServerRequest request, Callable<ServerResponse> work)
      throws Exception {
    Lane lane = lane(service, request.servletRequest());
    String asking = whoAsks(request.servletRequest());
    Verdict verdict = lane.enter(asking);
    if (verdict != Verdict.ADMITTED) {
      throw refusal(verdict);
    }
    return work(lane, asking, work);
  }

  private static OriginProblem refusal(Verdict verdict) {
    return verdict == Verdict.BEYOND_ITS_SHARE
        ? OriginProblem.beyondShare()
        : OriginProblem.overload();
  }

  private static ServerResponse work(Lane lane, String asking, Callable<ServerResponse> work)
      throws Exception {
    long started = System.nanoTime();
    boolean served = false;
    try {
      ServerResponse answer = work.call();
      served = answer.statusCode() != HttpStatus.SERVICE_UNAVAILABLE;
      return answer;
    } finally {
      lane.leave(asking, started, !served);
    }
  }

  private Lane lane(String service, HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/")
        ? uploads.computeIfAbsent(service, any -> Lane.fixed(crowd.uploads(), crowd))
        : requests.computeIfAbsent(service, any -> Lane.adaptive(crowd));
  }

  /** Not read, only told apart; whether it is genuine is for the service to say. */
  private static String whoAsks(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .or(() -> Optional.ofNullable(request.getRequestedSessionId()))
        .orElseGet(request::getRemoteAddr);
  }
}
