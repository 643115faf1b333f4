package vn.lensan.catalog.channel.external.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.platform.observability.Traces;

/**
 * The wire: no redirect is followed (a partner that moves tells us, and a hijacked one gets no
 * key), and an answer ends at a limit however long it says it is.
 */
final class PartnerHttp {
  private static final int SUCCESS = 200;
  private static final int REDIRECT = 300;

  private final HttpClient client;
  private final Supplier<PartnerSettings> current;
  private final Refusals refusals;
  private final Traces traces;

  PartnerHttp(
      HttpClient client, Supplier<PartnerSettings> current, Refusals refusals, Traces traces) {
    this.client = client;
    this.current = current;
    this.refusals = refusals;
    this.traces = traces;
  }

  static HttpClient newClient(Duration connectTimeout) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(connectTimeout)
        .build();
  }

  byte[] send(PartnerCall call) {
    try {
      HttpResponse<InputStream> response =
          client.send(request(call), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return checked(response, body.readNBytes(call.mostBytes() + 1), call.mostBytes());
      }
    } catch (HttpTimeoutException slow) {
      throw new ChannelTrouble("channel.too-slow", null);
    } catch (IOException failure) {
      throw new ChannelTrouble("channel.unreachable", null);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ChannelTrouble("channel.too-slow", null);
    }
  }

  private byte[] checked(HttpResponse<InputStream> response, byte[] body, int most) {
    if (body.length > most) {
      throw new ChannelTrouble("channel.answer-too-large", null);
    }
    int status = response.statusCode();
    if (status >= SUCCESS && status < REDIRECT) {
      return body;
    }
    throw refusals.of(status, response.headers().firstValue("Retry-After").orElse(null), body);
  }

  private HttpRequest request(PartnerCall call) {
    byte @Nullable [] body = call.body();
    PartnerSettings settings = current.get();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.baseUrl() + call.path()))
            .timeout(settings.timeout())
            .method(
                call.method(),
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    request.header("Authorization", "Bearer " + settings.apiKey());
    request.header("Accept", "application/json");
    request.header("Accept-Language", "vi");
    call.headers().forEach(request::setHeader);
    String trace = traces.currentTraceparent();
    if (trace != null) {
      request.header("traceparent", trace);
    }
    return request.build();
  }
}
