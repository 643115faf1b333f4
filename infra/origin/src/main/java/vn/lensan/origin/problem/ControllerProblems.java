package vn.lensan.origin.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class ControllerProblems {

  private final Problems problems;

  ControllerProblems(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  void raise(OriginProblem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.raise(request, response, problem);
  }
}
