package vn.lensan.origin.route;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Objects;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lensan.origin.problem.OriginProblem;

/**
 * One request to an upstream, body and answer streamed. The gateway's own exchange drains an answer
 * that nobody reads any more; an event stream never ends, so here it is cancelled.
 */
@Component
class UpstreamExchange implements ProxyExchange {

  private final CloseableHttpClient client;

  UpstreamExchange(CloseableHttpClient upstreamHttpClient) {
    this.client = upstreamHttpClient;
  }

  @Override
  public ServerResponse exchange(Request request) {
    var call = call(request);
    var answer = send(call);
    var relayed =
        GatewayServerResponse.status(answer.getCode())
            .build(
                (in, out) -> {
                  new AnswerBody(answer, call).copyTo(out);
                  return null;
                });
    request
        .getResponseConsumers()
        .forEach(consumer -> consumer.accept(new UpstreamAnswer(answer), relayed));
    return relayed;
  }

  private ClassicHttpResponse send(HttpUriRequestBase call) {
    try {
      return client.executeOpen(RoutingSupport.determineHost(call), call, null);
    } catch (ConnectTimeoutException e) {
      throw OriginProblem.unavailable(e);
    } catch (SocketTimeoutException e) {
      throw OriginProblem.tooSlow(e);
    } catch (IOException | HttpException e) {
      throw OriginProblem.unavailable(e);
    }
  }

  private static HttpUriRequestBase call(Request request) {
    URI uri = Objects.requireNonNull(request.getUri());
    var call = new HttpUriRequestBase(request.getMethod().name(), uri);
    request.getHeaders().forEach((name, values) -> values.forEach(v -> call.addHeader(name, v)));
    addBody(call, request);
    return call;
  }

  private static void addBody(HttpUriRequestBase call, Request request) {
    var source = request.getServerRequest().servletRequest();
    var chunked = source.getHeader("Transfer-Encoding") != null;
    var length = source.getContentLengthLong();
    if (length > 0 || chunked || (length == 0 && !"GET".equals(source.getMethod()))) {
      call.setEntity(new InputStreamEntity(body(request), chunked ? -1 : length, typeOf(request)));
    }
  }

  /** The header itself passes with the others; this only keeps the client from guessing one. */
  private static ContentType typeOf(Request request) {
    return ContentType.parseLenient(
        Objects.requireNonNullElse(
            request.getServerRequest().servletRequest().getContentType(), ""));
  }

  private static InputStream body(Request request) {
    try {
      return request.getServerRequest().servletRequest().getInputStream();
    } catch (IOException e) {
      throw OriginProblem.unavailable(e);
    }
  }
}
