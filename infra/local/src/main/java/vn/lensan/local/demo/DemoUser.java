package vn.lensan.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the demo's users at the API. Every POST has a key of its own, so that a demo cut short
 * goes on where it was.
 */
final class DemoUser {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
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

  /**
   * Whether to try again while a service may still have to hear of what another has just stored.
   */
  enum Patience {
    NONE,
    WAITS
  }

  JsonNode post(String path, String key, Object body, Patience patience) {
    if (patience == Patience.NONE) {
      return post(path, key, body);
    }
    // A refusal is an answer, kept under its key; so each try has a key of its own, and the last
    // one stands.
    AtomicInteger tries = new AtomicInteger();
    return await(() -> posted(path, key + "-" + tries.incrementAndGet(), body), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<JsonNode> posted(String path, String key, Object body) {
    try {
      return Optional.of(post(path, key, body));
    } catch (HttpClientErrorException refusal) {
      return Optional.empty();
    }
  }

  /** Looks until it is enough; the demo's steps follow each other faster than events do. */
  static <T> T await(Supplier<T> look, Predicate<T> enough) {
    Instant until = Instant.now().plus(LONGEST_WAIT);
    T seen = look.get();
    while (!enough.test(seen)) {
      if (Instant.now().isAfter(until)) {
        throw new IllegalStateException("The demo waited in vain");
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      seen = look.get();
    }
    return seen;
  }

  /** All pages of a list. */
  List<JsonNode> all(String path) {
    List<JsonNode> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.path("items").forEach(found::add);
      cursor = page.path("cursor").asString("");
    } while (!cursor.isEmpty());
    return found;
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
