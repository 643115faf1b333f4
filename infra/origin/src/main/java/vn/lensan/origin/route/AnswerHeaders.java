package vn.lensan.origin.route;

import java.net.HttpCookie;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import vn.lensan.origin.OriginSettings.Route;

/** What the outside learns of an upstream's answer. */
final class AnswerHeaders {

  /** The security headers are the origin's alone, so that no page can loosen them. */
  private static final Set<String> NEVER =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "server",
          "x-powered-by",
          "content-security-policy",
          "x-frame-options",
          "x-content-type-options",
          "x-xss-protection",
          "referrer-policy",
          "strict-transport-security");

  private final Route route;

  AnswerHeaders(Route route) {
    this.route = route;
  }

  void clean(HttpHeaders headers) {
    List.copyOf(headers.headerNames()).stream().filter(this::isHidden).forEach(headers::remove);
    keepCookies(headers);
    stayOnTheOrigin(headers);
  }

  private boolean isHidden(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return NEVER.contains(name) || name.startsWith("x-lensan-");
  }

  private void keepCookies(HttpHeaders headers) {
    var kept =
        headers.getOrEmpty(HttpHeaders.SET_COOKIE).stream().filter(this::isOfThisUpstream).toList();
    headers.remove(HttpHeaders.SET_COOKIE);
    if (!kept.isEmpty()) {
      headers.addAll(HttpHeaders.SET_COOKIE, kept);
    }
  }

  private boolean isOfThisUpstream(String setCookie) {
    return HttpCookie.parse(setCookie).stream()
        .anyMatch(cookie -> route.cookies().contains(cookie.getName()));
  }

  /**
   * An upstream that builds its Location from its own address would send people past the origin.
   */
  private void stayOnTheOrigin(HttpHeaders headers) {
    var location = headers.getFirst(HttpHeaders.LOCATION);
    var upstream = route.url() + "/";
    if (location != null && location.startsWith(upstream)) {
      headers.set(HttpHeaders.LOCATION, location.substring(upstream.length() - 1));
    }
  }
}
