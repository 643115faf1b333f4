package vn.lensan.platform.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lensan.admission.Verdict;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.Problems;

/**
 * Lets in what the service can do now; the surplus waits shortly, then is refused. Lies behind the
 * sign-in, whose token says whose share it is, and before anything reads the body or the store.
 */
final class AdmissionFilter extends OncePerRequestFilter {
  private static final int SOONEST_SECONDS = 1;
  private static final int LATEST_SECONDS = 4;

  private final Entrance entrance;
  private final Problems problems;
  private final Refused refused;

  /** Is told of every refusal. */
  @FunctionalInterface
  interface Refused {
    void count(HttpStatus status);
  }

  AdmissionFilter(Entrance entrance, Problems problems, Refused refused) {
    this.entrance = entrance;
    this.problems = problems;
    this.refused = refused;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Entrance.Place place = entrance.of(request);
      Verdict verdict = place.lane().enter(place.key());
      if (verdict == Verdict.ADMITTED) {
        work(place, request, response, chain);
      } else {
        refuse(verdict, request, response);
      }
    } catch (Problem refusal) {
      problems.write(refusal, request, response);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      refuse(Verdict.NO_ROOM, request, response);
    }
  }

  private static void work(
      Entrance.Place place,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    long started = System.nanoTime();
    boolean ended = false;
    try {
      chain.doFilter(request, response);
      ended = true;
    } finally {
      place.lane().leave(place.key(), started, !ended || couldNotServe(response));
    }
  }

  private static boolean couldNotServe(HttpServletResponse response) {
    return response.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value();
  }

  /** At different times, or those refused together would come back together. */
  private void refuse(Verdict verdict, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus status =
        verdict == Verdict.BEYOND_ITS_SHARE
            ? HttpStatus.TOO_MANY_REQUESTS
            : HttpStatus.SERVICE_UNAVAILABLE;
    String code = verdict == Verdict.BEYOND_ITS_SHARE ? "overload.share" : "overload.everybody";
    int wait = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS + 1);
    refused.count(status);
    problems.write(
        Problem.of(status, code).retryAfter(Duration.ofSeconds(wait)), request, response);
  }
}
