package vn.lensan.platform.security;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The service's own access token, by client credentials; kept until shortly before it ends. */
final class ServiceTokens {
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(60);

  private final SecuritySettings settings;
  private final RestClient client;
  private final Clock clock;
  private @Nullable String token;
  private Instant until = Instant.EPOCH;

  ServiceTokens(SecuritySettings settings, RestClient client, Clock clock) {
    this.settings = settings;
    this.client = client;
    this.clock = clock;
  }

  /** Providers tell more than this. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record TokenAnswer(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}

  synchronized String current() {
    String known = token;
    if (known == null || clock.instant().isAfter(until)) {
      TokenAnswer answer = ask();
      known = answer.accessToken();
      token = known;
      until = clock.instant().plusSeconds(answer.expiresIn()).minus(BEFORE_THE_END);
    }
    return known;
  }

  private TokenAnswer ask() {
    String tokenUri =
        Objects.requireNonNull(settings.tokenUri(), "lensan.security.token-uri is not set");
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "client_credentials");
    TokenAnswer answer =
        client
            .post()
            .uri(tokenUri)
            .headers(this::basic)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .retrieve()
            .body(TokenAnswer.class);
    return Objects.requireNonNull(answer, "the identity provider gave an empty answer");
  }

  /** Both parts are form-encoded first (RFC 6749, 2.3.1): a secret may hold a plus or a slash. */
  private void basic(HttpHeaders headers) {
    headers.setBasicAuth(
        encoded(settings.clientId(), "lensan.security.client-id is not set"),
        encoded(settings.clientSecret(), "lensan.security.client-secret is not set"));
  }

  private static String encoded(@Nullable String part, String missing) {
    return URLEncoder.encode(Objects.requireNonNull(part, missing), StandardCharsets.UTF_8);
  }
}
