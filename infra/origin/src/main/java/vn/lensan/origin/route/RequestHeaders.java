package vn.lensan.origin.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import vn.lensan.origin.OriginSettings.Route;

/** What an upstream learns of a request. Nobody outside may speak in the origin's name. */
final class RequestHeaders {

  /** Transport headers belong to one connection; the others are the origin's to say. */
  private static final Set<String> OWN =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "http2-settings",
          "content-length",
          "expect",
          "cookie",
          "forwarded",
          "x-real-ip",
          "traceparent");

  private static final List<String> OWN_PREFIXES = List.of("x-forwarded-", "x-lensan-");

  private RequestHeaders() {}

  static void clean(HttpHeaders headers, HttpServletRequest request, Route route) {
    List.copyOf(headers.headerNames()).stream()
        .filter(RequestHeaders::isOwn)
        .forEach(headers::remove);
    keepCookies(headers, request, route);
  }

  private static boolean isOwn(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return OWN.contains(name) || OWN_PREFIXES.stream().anyMatch(name::startsWith);
  }

  private static void keepCookies(HttpHeaders headers, HttpServletRequest request, Route route) {
    if (request.getCookies() == null || route.cookies().isEmpty()) {
      return;
    }
    var kept =
        Arrays.stream(request.getCookies())
            .filter(cookie -> route.cookies().contains(cookie.getName()))
            .map(RequestHeaders::pair)
            .collect(Collectors.joining("; "));
    if (!kept.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, kept);
    }
  }

  private static String pair(Cookie cookie) {
    return cookie.getName() + "=" + cookie.getValue();
  }
}
