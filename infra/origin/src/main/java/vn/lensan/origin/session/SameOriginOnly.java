package vn.lensan.origin.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.Problems;

/**
 * A change by cookie must come from a page of this origin; the browser itself says so
 * (Sec-Fetch-Site, or Origin from older ones). A token in a form would have to be read from the
 * body, which is streamed, and be known to services that hold no session. Silence is refused.
 */
final class SameOriginOnly extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final Problems problems;

  SameOriginOnly(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (changesBySession(request) && !isFromHere(request)) {
      problems.raise(request, response, OriginProblem.foreignPage());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean changesBySession(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && SessionPaths.actsBySession(request)
        && request.getSession(false) != null;
  }

  private static boolean isFromHere(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null ? site.equals("same-origin") : isOwnOrigin(request);
  }

  private static boolean isOwnOrigin(HttpServletRequest request) {
    var own =
        UriComponentsBuilder.newInstance()
            .scheme(request.getScheme())
            .host(request.getServerName())
            .port(isDefaultPort(request) ? -1 : request.getServerPort())
            .toUriString();
    return own.equals(request.getHeader(HttpHeaders.ORIGIN));
  }

  private static boolean isDefaultPort(HttpServletRequest request) {
    return request.getServerPort() == (request.isSecure() ? 443 : 80);
  }
}
