package vn.lensan.origin.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters come from the address only. Asking a container for a parameter reads a form's body,
 * and a body read here is lost for the upstream (and a signature over its bytes with it).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UntouchedBody extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(new QueryOnlyRequest(request), response);
    } catch (QueryOnlyRequest.MalformedQuery e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
