package vn.lensan.platform.security;

import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Clients for calls to our own other services, with this service's own token, never a user's. */
public final class PeerClients {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(30);

  private final RestClient.Builder builder;
  private final ServiceTokens tokens;
  private final JsonMapper reader;

  PeerClients(RestClient.Builder builder, ServiceTokens tokens, JsonMapper json) {
    this.builder = builder;
    this.tokens = tokens;
    // Our doors refuse what they don't know; a peer's answer may grow before its reader does.
    this.reader = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  public RestClient to(String baseUrl) {
    return builder
        .clone()
        .baseUrl(baseUrl)
        .configureMessageConverters(
            converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(reader)))
        .requestFactory(
            ClientHttpRequestFactoryBuilder.jdk()
                .build(
                    HttpClientSettings.defaults()
                        .withConnectTimeout(CONNECT)
                        .withReadTimeout(READ)))
        .requestInterceptor(
            (request, body, execution) -> {
              request.getHeaders().setBearerAuth(tokens.current());
              return execution.execute(request, body);
            })
        .build();
  }

  /**
   * Headers by which a service acts with the role and the units of somebody else, as they were when
   * the work began.
   */
  public static void actFor(HttpHeaders headers, String client, Role role, Scope scope) {
    headers.set(Callers.ACTING_CLIENT, client);
    headers.set(Callers.ACTING_ROLE, role.name());
    headers.set(
        Callers.ACTING_UNITS, scope.units().stream().sorted().collect(Collectors.joining(",")));
  }
}
