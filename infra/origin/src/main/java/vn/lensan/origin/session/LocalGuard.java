package vn.lensan.origin.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.Problems;

/**
 * The demo's passwords are public, so nothing beyond this machine may reach them: neither by the
 * network, nor through a browser that was told a foreign name leads here.
 */
@Component
@ConditionalOnProperty("lensan.origin.local")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LocalGuard extends OncePerRequestFilter {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Problems problems;

  LocalGuard(ServerProperties server, Problems problems) {
    var address = server.getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new IllegalStateException(
          "lensan.origin.local=true opens demo sign-ins, so server.address must be a loopback"
              + " address such as 127.0.0.1, not "
              + (address == null ? "all addresses" : address.getHostAddress()));
    }
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (HERE.contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      problems.raise(request, response, OriginProblem.foreignHost());
    }
  }
}
