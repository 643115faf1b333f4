package vn.lensan.origin.route;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.lensan.origin.problem.TraceIds;

/**
 * Tells an upstream where a request came from. Last of the gateway's filters, since its own either
 * take these headers out or write them for trusted callers only.
 */
@Component
class WhereFrom implements RequestHttpHeadersFilter, Ordered {

  @Override
  public HttpHeaders apply(HttpHeaders given, ServerRequest serverRequest) {
    var request = serverRequest.servletRequest();
    var from = bracketed(request.getRemoteAddr());
    var host = bracketed(request.getServerName()) + ":" + request.getServerPort();
    var headers = HttpHeaders.copyOf(given);
    headers.set("X-Forwarded-For", request.getRemoteAddr());
    headers.set("X-Forwarded-Proto", request.getScheme());
    headers.set("X-Forwarded-Host", host);
    headers.set("X-Forwarded-Port", String.valueOf(request.getServerPort()));
    headers.set("Forwarded", forwarded(request, from, host));
    headers.set("traceparent", TraceIds.of(request).asParent());
    return headers;
  }

  private static String forwarded(HttpServletRequest request, String from, String host) {
    return "for=\"%s\";host=\"%s\";proto=%s".formatted(from, host, request.getScheme());
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
