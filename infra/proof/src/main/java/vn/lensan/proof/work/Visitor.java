package vn.lensan.proof.work;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** One of the demo's clients at the origin's door, whose answers may fail to come. */
public final class Visitor {
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(10);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  /**
   * On a poor line some answers get lost on their way, whatever else is at fault: what was asked
   * was done, and is asked again under the same key.
   */
  private static final int LOST_ONE_IN = 25;

  private static final AtomicInteger ANSWERS = new AtomicInteger();

  private final String origin;
  private final String client;

  private Visitor(String origin, String client) {
    this.origin = origin;
    this.client = client;
  }

  private record Token(String text, Instant fetched) {}

  public static Visitor of(String origin, String client) {
    return new Visitor(origin, client);
  }

  public Optional<Api.Answer> post(String path, String key, Object body) {
    return arrived(ask(api -> api.with("Idempotency-Key", key).post(path, body)));
  }

  private static Optional<Api.Answer> arrived(Optional<Api.Answer> answer) {
    return answer.filter(any -> ANSWERS.incrementAndGet() % LOST_ONE_IN != 0);
  }

  public Optional<Api.Answer> put(String path, Object body) {
    return ask(api -> api.put(path, body));
  }

  public Optional<Api.Answer> get(String path) {
    return ask(api -> api.get(path));
  }

  public Optional<Api.Answer> upload(
      String path, String key, String name, byte[] file, Map<String, String> fields) {
    return arrived(ask(api -> api.with("Idempotency-Key", key).upload(path, name, file, fields)));
  }

  /** Empty when it is not known whether anything happened, or when it should be asked again. */
  private Optional<Api.Answer> ask(Function<Api, Api.Answer> question) {
    try {
      return Optional.of(question.apply(Api.at(origin).as(token()))).filter(Visitor::isAnswer);
    } catch (RuntimeException noAnswer) {
      return Optional.empty();
    }
  }

  /** The answer, whatever it is. */
  Api.Answer answer(Function<Api, Api.Answer> question) {
    return question.apply(Api.at(origin).as(token()));
  }

  private static boolean isAnswer(Api.Answer answer) {
    if (answer.status() == 401) {
      TOKENS.clear();
      return false;
    }
    boolean stillRunning =
        answer.status() == 409 && answer.text().contains("\"idempotency.running\"");
    return answer.status() < 500 && answer.status() != TOO_MANY_REQUESTS && !stillRunning;
  }

  String token() {
    Token kept = TOKENS.get(origin + client);
    if (kept == null || kept.fetched().plus(TOKEN_KEPT).isBefore(Instant.now())) {
      kept = new Token(fetch(), Instant.now());
      TOKENS.put(origin + client, kept);
    }
    return kept.text();
  }

  private String fetch() {
    byte[] form =
        ("grant_type=client_credentials&client_id=" + client + "&client_secret=" + client)
            .getBytes(StandardCharsets.US_ASCII);
    Api.Answer answer =
        Api.at(origin).send("POST", "/oauth2/token", form, "application/x-www-form-urlencoded");
    if (answer.status() != 200) {
      throw new IllegalStateException("No token: " + answer.status());
    }
    return answer.json().path("access_token").asString();
  }

  /** All pages of a list; asks again where an answer fails to come. */
  public List<JsonNode> all(String path) {
    List<JsonNode> found = new ArrayList<>();
    String mark = path.contains("?") ? "&" : "?";
    @Nullable String cursor = "";
    while (cursor != null) {
      String page = path + mark + "limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
      JsonNode answer = Eventually.present("a page of " + path, () -> get(page)).json();
      answer.path("items").forEach(found::add);
      cursor = answer.hasNonNull("cursor") ? answer.path("cursor").asString() : null;
    }
    return found;
  }
}
