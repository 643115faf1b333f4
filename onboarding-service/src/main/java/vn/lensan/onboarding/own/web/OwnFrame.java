package vn.lensan.onboarding.own.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.problem.Problems;

/** What holds of everything under {@code /own}. */
@Component
class OwnFrame {
  private static final Logger LOG = LoggerFactory.getLogger(OwnFrame.class);
  private static final Duration SOON = Duration.ofSeconds(5);
  private final Problems problems;

  OwnFrame(Problems problems) {
    this.problems = problems;
  }

  /** What stands here is one person's: nobody on the way keeps it, and no link tells where from. */
  static void guard(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
  }

  /**
   * Whatever else fails, in words too; the log names no address, since an address opens the page.
   */
  ModelAndView failed(RuntimeException failure, HttpServletResponse response) {
    if (failure instanceof MethodArgumentTypeMismatchException) {
      return refused(Problem.of(HttpStatus.BAD_REQUEST, "request.invalid"), response);
    }
    LOG.error("A household's own page failed", failure);
    return refused(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "own.later").retryAfter(SOON), response);
  }

  /** A reader gets words, not JSON. */
  ModelAndView refused(Problem problem, HttpServletResponse response) {
    guard(response);
    if (problem.retryAfter() != null) {
      response.setHeader("Retry-After", String.valueOf(problem.retryAfter().toSeconds()));
    }
    return new ModelAndView(
        "own/problem",
        Map.of(
            "problem", problems.body(problem, ProblemWords.VIETNAMESE),
            "english", problems.body(problem, Locale.ENGLISH)),
        problem.status());
  }
}
