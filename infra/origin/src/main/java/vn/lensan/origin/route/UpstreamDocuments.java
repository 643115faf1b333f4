package vn.lensan.origin.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import vn.lensan.origin.OriginSettings;

/** What the origin asks of the services itself, rather than passing on. */
@Component
public class UpstreamDocuments {

  /** An upstream's answer; JSON, or problem details. */
  public record Answer(int status, String body) {
    public boolean isOk() {
      return status == 200;
    }
  }

  private final OriginSettings settings;
  private final RestClient client;

  UpstreamDocuments(OriginSettings settings, CloseableHttpClient upstreamHttpClient) {
    this.settings = settings;
    var requests = new HttpComponentsClientHttpRequestFactory(upstreamHttpClient);
    requests.setReadTimeout(settings.patience().gather());
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  /** Empty when the service can't be reached or doesn't answer in time. */
  public Optional<Answer> ask(String service, String path, HttpHeaders headers) {
    URI uri = URI.create(settings.route(service).url() + path);
    try {
      return Optional.of(
          client
              .get()
              .uri(uri)
              .headers(out -> out.putAll(headers))
              .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
              .exchangeForRequiredValue(
                  (request, response) ->
                      new Answer(
                          response.getStatusCode().value(),
                          new String(response.getBody().readAllBytes(), UTF_8))));
    } catch (ResourceAccessException e) {
      return Optional.empty();
    }
  }
}
