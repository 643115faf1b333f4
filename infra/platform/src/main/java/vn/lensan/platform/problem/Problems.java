package vn.lensan.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.observability.Traces;

/**
 * Turns a problem into its answer, in the reader's language. Filters, which lie outside the
 * controllers, use it too.
 */
public final class Problems {
  private static final String TYPE_PREFIX = "https://lensan.example/problems/";

  private final ProblemWords words;
  private final Traces traces;
  private final JsonMapper json;

  Problems(ProblemWords words, Traces traces, JsonMapper json) {
    this.words = words;
    this.traces = traces;
    this.json = json;
  }

  public ProblemBody body(Problem problem, Locale locale) {
    Map<String, Object> arguments = problem.arguments();
    String title = words.text(problem.code() + ".title", arguments, locale);
    return new ProblemBody(
        TYPE_PREFIX + problem.code(),
        title == null ? problem.code() : title,
        problem.status().value(),
        words.text(problem.code() + ".detail", arguments, locale),
        problem.code(),
        errors(problem, locale),
        traces.currentTraceId(),
        arguments);
  }

  ResponseEntity<Object> answer(Problem problem, Locale locale) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
    headers(problem).forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body(problem, locale));
  }

  /** For filters. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status().value());
    headers(problem)
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(json.writeValueAsBytes(body(problem, localeOf(request))));
  }

  static Locale localeOf(HttpServletRequest request) {
    Locale asked =
        Locale.lookup(
            Locale.LanguageRange.parse(acceptLanguage(request)),
            List.of(ProblemWords.VIETNAMESE, Locale.ENGLISH));
    return asked == null ? ProblemWords.VIETNAMESE : asked;
  }

  private static String acceptLanguage(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return header == null || header.isBlank() || Locale.LanguageRange.parse(header).isEmpty()
          ? "vi"
          : header;
    } catch (IllegalArgumentException malformed) {
      return "vi";
    }
  }

  private List<ProblemBody.FieldError> errors(Problem problem, Locale locale) {
    return problem.errors().stream().map(error -> fieldError(error, locale)).toList();
  }

  private ProblemBody.FieldError fieldError(Problem.FieldProblem error, Locale locale) {
    String message = words.text("field." + error.code(), error.arguments(), locale);
    return new ProblemBody.FieldError(
        error.pointer(), error.code(), message == null ? error.code() : message);
  }

  private static HttpHeaders headers(Problem problem) {
    HttpHeaders headers = new HttpHeaders();
    if (problem.retryAfter() != null) {
      headers.set(
          HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, problem.retryAfter().toSeconds())));
    }
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.status() == HttpStatus.UNAUTHORIZED) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return headers;
  }
}
