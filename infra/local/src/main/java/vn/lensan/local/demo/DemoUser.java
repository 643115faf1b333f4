package vn.lensan.local.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the demo's users at the API. Every POST has a key of its own, so that a demo cut short
 * goes on where it was.
 */
final class DemoUser {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final RestClient client;

  private DemoUser(RestClient client) {
    this.client = client;
  }

  static DemoUser signIn(String origin, String name) {
    RestClient plain = RestClient.create(origin);
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "client_credentials");
    String answer =
        plain
            .post()
            .uri("/oauth2/token")
            .headers(headers -> headers.setBasicAuth(name, name))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .retrieve()
            .body(String.class);
    String token = JSON.readTree(Objects.requireNonNull(answer)).path("access_token").asString();
    return new DemoUser(
        plain.mutate().defaultHeaders(headers -> headers.setBearerAuth(token)).build());
  }

  JsonNode get(String path) {
    return tree(client.get().uri(path).retrieve().body(String.class));
  }

  JsonNode post(String path, String key, Object body) {
    return tree(
        client
            .post()
            .uri(path)
            .header("Idempotency-Key", "demo-" + key)
            .contentType(MediaType.APPLICATION_JSON)
            .body(JSON.writeValueAsString(body))
            .retrieve()
            .body(String.class));
  }

  JsonNode put(String path, Object body) {
    return tree(
        client
            .put()
            .uri(path)
            .contentType(MediaType.APPLICATION_JSON)
            .body(JSON.writeValueAsString(body))
            .retrieve()
            .body(String.class));
  }

  /** On whatever version is there now. */
  void patch(String path, Object body) {
    client
        .patch()
        .uri(path)
        .header("If-Match", "*")
        .contentType(MediaType.valueOf("application/merge-patch+json"))
        .body(JSON.writeValueAsString(body))
        .retrieve()
        .toBodilessEntity();
  }

  JsonNode upload(String path, String key, Resource file, MultiValueMap<String, Object> fields) {
    fields.add("file", file);
    return tree(
        client
            .post()
            .uri(path)
            .header("Idempotency-Key", "demo-" + key)
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(fields)
            .retrieve()
            .body(String.class));
  }

  private static JsonNode tree(@Nullable String body) {
    return JSON.readTree(body == null || body.isBlank() ? "{}" : body);
  }
}
