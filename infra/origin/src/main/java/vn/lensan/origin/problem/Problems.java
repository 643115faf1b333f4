package vn.lensan.origin.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Filters, routes and controllers all fail the same way: the problem is noted on the request and
 * the container's error dispatch lets {@link ProblemController} write it.
 */
@Component
public class Problems {

  static final String NOTED = Problems.class.getName();
  private static final String RETRY_SECONDS = "5";
  private static final int LATEST_SECONDS = 4;
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final ProblemTexts texts;
  private final LocaleResolver languages;
  private final JsonMapper json;

  Problems(ProblemTexts texts, LocaleResolver languages, JsonMapper json) {
    this.texts = texts;
    this.languages = languages;
    this.json = json;
  }

  public void raise(HttpServletRequest request, HttpServletResponse response, OriginProblem problem)
      throws IOException {
    log(request, problem);
    request.setAttribute(NOTED, problem);
    setHeaders(response, problem);
    response.sendError(problem.status().value());
  }

  /**
   * Written here and now, without the container's error dispatch, for what comes by the thousand.
   */
  public void answer(
      HttpServletRequest request, HttpServletResponse response, OriginProblem problem)
      throws IOException {
    if (ProblemTexts.wantsPage(request, request.getRequestURI())) {
      raise(request, response, problem);
      return;
    }
    setHeaders(response, problem);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setStatus(problem.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            json.writeValueAsBytes(
                texts.of(
                    problem,
                    request.getRequestURI(),
                    languages.resolveLocale(request),
                    TraceIds.of(request).trace())));
  }

  private static void setHeaders(HttpServletResponse response, OriginProblem problem) {
    switch (problem.status()) {
      case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS ->
          response.setHeader(HttpHeaders.RETRY_AFTER, retrySeconds(problem));
      case UNAUTHORIZED -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      default -> {}
    }
  }

  /** At different times, or those refused together would come back together. */
  private static String retrySeconds(OriginProblem problem) {
    return problem.isOverload()
        ? Integer.toString(1 + ThreadLocalRandom.current().nextInt(LATEST_SECONDS))
        : RETRY_SECONDS;
  }

  public ServerResponse asAnswer(OriginProblem problem) {
    return GatewayServerResponse.status(problem.status())
        .build(
            (request, response) -> {
              raise(request, response, problem);
              return null;
            });
  }

  private static void log(HttpServletRequest request, OriginProblem problem) {
    if (problem.status().is5xxServerError() && !problem.isOverload()) {
      log.warn(
          "{} {}: {} of {} ({})",
          request.getMethod(),
          request.getRequestURI(),
          problem.code(),
          problem.service(),
          problem.getCause() == null ? "" : problem.getCause().toString());
    }
  }
}
