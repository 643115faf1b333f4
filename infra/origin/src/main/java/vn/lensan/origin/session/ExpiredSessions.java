package vn.lensan.origin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.Problems;

/** A session whose token can't be renewed: pages lead to the sign-in and back, the API says so. */
@Component
public class ExpiredSessions {

  private final Problems problems;

  ExpiredSessions(Problems problems) {
    this.problems = problems;
  }

  public void end(HttpServletRequest request, HttpServletResponse response, OriginProblem problem)
      throws IOException {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    if (SessionPaths.isPage(request)) {
      ToSignIn.go(request, response);
    } else {
      problems.raise(request, response, problem);
    }
  }
}
