package vn.lensan.origin.route;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** An upstream's answer as the gateway wants to see it. */
record UpstreamAnswer(ClassicHttpResponse answer) implements ProxyExchange.Response {

  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatusCode.valueOf(answer.getCode());
  }

  @Override
  public HttpHeaders getHeaders() {
    var headers = new HttpHeaders();
    for (var header : answer.getHeaders()) {
      headers.add(header.getName(), header.getValue());
    }
    return headers;
  }
}
