package vn.lensan.origin.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProblemController implements ErrorController {

  private final ProblemTexts texts;

  ProblemController(ProblemTexts texts) {
    this.texts = texts;
  }

  @RequestMapping("/error")
  Object answer(HttpServletRequest request, Locale locale) {
    var problem = problemOf(request);
    var path = pathOf(request);
    var body = texts.of(problem, path, locale, TraceIds.of(request).trace());
    if (ProblemTexts.wantsPage(request, path)) {
      return new ModelAndView("problem", Map.of("problem", body), problem.status());
    }
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(body);
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
}
