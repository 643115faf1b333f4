package vn.lensan.origin.session;

import static org.springframework.http.HttpHeaders.AUTHORIZATION;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where a session counts. Everywhere else a request means the same with the cookie as without. */
final class SessionPaths {

  static final String START = "/session/start";
  static final String END = "/session/end";
  static final String CALLBACK = "/session/callback";

  private static final List<String> PAGES = List.of("/dashboard/**", "/office/**", "/partner/**");

  private static final RequestMatcher PAGE = any(PAGES);
  private static final RequestMatcher API = any(List.of("/api/**"));
  static final RequestMatcher LOGOUT =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, END);

  private SessionPaths() {}

  /** Whoever brings a token of their own is a program and is answered by the service. */
  static boolean bringsOwnToken(HttpServletRequest request) {
    return request.getHeader(AUTHORIZATION) != null;
  }

  static boolean isPage(HttpServletRequest request) {
    return PAGE.matches(request);
  }

  static boolean needsSignIn(HttpServletRequest request) {
    return isPage(request) && !bringsOwnToken(request);
  }

  static boolean carriesToken(HttpServletRequest request) {
    return (PAGE.matches(request) || API.matches(request)) && !bringsOwnToken(request);
  }

  static boolean actsBySession(HttpServletRequest request) {
    return carriesToken(request) || LOGOUT.matches(request);
  }

  private static RequestMatcher any(List<String> patterns) {
    return new OrRequestMatcher(
        patterns.stream()
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());
  }
}
