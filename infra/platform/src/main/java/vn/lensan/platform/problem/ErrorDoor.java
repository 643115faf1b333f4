package vn.lensan.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.PublicDoor;

/**
 * Where the container sends what no controller saw: an address that the firewall refuses, a failing
 * filter. Told as a problem too, in place of the framework's page.
 */
@RestController
@PublicDoor
class ErrorDoor implements ErrorController {
  private final Problems problems;

  ErrorDoor(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    return problems.answer(problem(statusOf(request)), Problems.localeOf(request));
  }

  private static Problem problem(HttpStatus status) {
    return status.is5xxServerError()
        ? Problem.of(status, "internal")
        : Problem.of(status, "http." + status.value());
  }

  /** Without a status somebody asked for the path itself, where there is nothing to see. */
  private static HttpStatus statusOf(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return known == null ? HttpStatus.NOT_FOUND : known;
  }
}
