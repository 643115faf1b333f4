package vn.lensan.origin.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProblemController implements ErrorController {

  private static final List<String> MACHINES = List.of("/api/", "/webhooks/", "/oauth2/");

  private final MessageSource messages;

  ProblemController(MessageSource messages) {
    this.messages = messages;
  }

  @RequestMapping("/error")
  Object answer(HttpServletRequest request, Locale locale) {
    var problem = problemOf(request);
    var path = pathOf(request);
    var body = describe(problem, path, locale, TraceIds.of(request).trace());
    if (wantsPage(request, path)) {
      return new ModelAndView("problem", Map.of("problem", body), problem.status());
    }
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(body);
  }

  private ProblemDetail describe(OriginProblem problem, String path, Locale locale, String trace) {
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

  private static OriginProblem problemOf(HttpServletRequest request) {
    if (request.getAttribute(Problems.NOTED) instanceof OriginProblem noted) {
      return noted;
    }
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return OriginProblem.ofStatus(status instanceof Integer known ? known : 404);
  }

  private static String pathOf(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : request.getRequestURI();
  }

  /** Only who asks for HTML by name gets a page: that is a browser, never a program. */
  private static boolean wantsPage(HttpServletRequest request, String path) {
    var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
    return accept.contains(MediaType.TEXT_HTML_VALUE)
        && MACHINES.stream().noneMatch(path::startsWith);
  }
}
