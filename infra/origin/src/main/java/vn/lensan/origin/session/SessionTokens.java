package vn.lensan.origin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import vn.lensan.origin.problem.OriginProblem;

/** The access token of whoever is signed in, renewed when it has run out. */
@Component
public class SessionTokens {

  private final OAuth2AuthorizedClientManager renewal;

  SessionTokens(OAuth2AuthorizedClientManager renewal) {
    this.renewal = renewal;
  }

  /** Empty where the request brings its own token, has no session, or none counts there. */
  public Optional<String> bearer(HttpServletRequest request) {
    var caller = SecurityContextHolder.getContext().getAuthentication();
    return caller instanceof OAuth2AuthenticationToken person && SessionPaths.carriesToken(request)
        ? Optional.of(current(person, request))
        : Optional.empty();
  }

  /** The caller's Authorization header, whether brought along or held in the session. */
  public Optional<String> authorization(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .or(() -> bearer(request).map(token -> "Bearer " + token));
  }

  /** One renewal per session at a time: a provider may honour a refresh token only once. */
  private String current(OAuth2AuthenticationToken person, HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) {
      throw OriginProblem.sessionExpired(null);
    }
    synchronized (WebUtils.getSessionMutex(session)) {
      return renewed(person, request);
    }
  }

  private String renewed(OAuth2AuthenticationToken person, HttpServletRequest request) {
    try {
      var client = renewal.authorize(ask(person, request));
      if (client == null) {
        throw OriginProblem.sessionExpired(null);
      }
      return client.getAccessToken().getTokenValue();
    } catch (OAuth2AuthorizationException e) {
      throw isRefusal(e) ? OriginProblem.sessionExpired(e) : OriginProblem.unavailable(e);
    }
  }

  private static OAuth2AuthorizeRequest ask(
      OAuth2AuthenticationToken person, HttpServletRequest request) {
    return OAuth2AuthorizeRequest.withClientRegistrationId(SignIn.REGISTRATION)
        .principal(person)
        .attribute(HttpServletRequest.class.getName(), request)
        .attribute(HttpServletResponse.class.getName(), response())
        .build();
  }

  private static HttpServletResponse response() {
    return Objects.requireNonNull(
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse());
  }

  /** A provider that is away or broken has not refused anybody; the person stays signed in. */
  private static boolean isRefusal(OAuth2AuthorizationException e) {
    var code = e.getError().getErrorCode();
    return OAuth2ErrorCodes.INVALID_GRANT.equals(code)
        || OAuth2ErrorCodes.INVALID_TOKEN.equals(code)
        || "client_authorization_required".equals(code);
  }
}
