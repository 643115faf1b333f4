package vn.lensan.origin.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.Problems;

/**
 * Turns the surplus away before sessions, sign-in and routes cost anything: at five times the load
 * most requests are surplus, and what a refusal costs is taken from those that are served. Says
 * only what {@link Crowds} would say at once; whoever would get a place or a turn walks on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Turnstile extends OncePerRequestFilter {
  private final Crowds crowds;
  private final Problems problems;
  private final Map<String, List<PathPattern>> services = new LinkedHashMap<>();

  Turnstile(OriginSettings settings, Crowds crowds, Problems problems) {
    this.crowds = crowds;
    this.problems = problems;
    settings
        .routes()
        .forEach(
            (service, route) ->
                services.put(
                    service,
                    route.patterns().stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList()));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<OriginProblem> refusal =
        service(request)
            .flatMap(
                service ->
                    crowds.turnsAway(service, request).map(problem -> problem.about(service)));
    if (refusal.isPresent()) {
      problems.answer(request, response, refusal.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<String> service(HttpServletRequest request) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    return services.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(pattern -> pattern.matches(path)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
