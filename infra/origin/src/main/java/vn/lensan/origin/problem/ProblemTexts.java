package vn.lensan.origin.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What a problem says, to programs and on the page. */
@Component
class ProblemTexts {

  private static final List<String> MACHINES = List.of("/api/", "/webhooks/", "/oauth2/");

  private final MessageSource messages;

  ProblemTexts(MessageSource messages) {
    this.messages = messages;
  }

  ProblemDetail of(OriginProblem problem, String path, Locale locale, String trace) {
    var service = Objects.requireNonNullElse(problem.service(), "");
    var key = "problem." + problem.code();
    var body = ProblemDetail.forStatus(problem.status());
    body.setTitle(messages.getMessage(key, new Object[] {service}, locale));
    body.setDetail(messages.getMessage(key + ".detail", new Object[] {service}, locale));
    body.setInstance(URI.create(path));
    body.setProperty("code", problem.code());
    body.setProperty("errors", List.of());
    body.setProperty("traceId", trace);
    if (!service.isEmpty()) {
      body.setProperty("service", service);
    }
    return body;
  }

  /** Only who asks for HTML by name gets a page: that is a browser, never a program. */
  static boolean wantsPage(HttpServletRequest request, String path) {
    var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
    return accept.contains(MediaType.TEXT_HTML_VALUE)
        && MACHINES.stream().noneMatch(path::startsWith);
  }
}
