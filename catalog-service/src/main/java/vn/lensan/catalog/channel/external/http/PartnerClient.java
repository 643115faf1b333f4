package vn.lensan.catalog.channel.external.http;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ChannelHealth;
import vn.lensan.catalog.channel.ChannelTrouble;

/**
 * JSON over HTTP with one partner, guarded. An answer is read as one that may be wrong: what is not
 * the JSON we know is trouble, never data.
 */
public final class PartnerClient {
  private static final String JSON = "application/json";
  private final PartnerHttp http;
  private final Guard guard;
  private final KeyGate gate;
  private final JsonMapper reader;

  PartnerClient(PartnerHttp http, Guard guard, KeyGate gate, JsonMapper json) {
    this.http = http;
    this.guard = guard;
    this.gate = gate;
    this.reader = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** Sends the call and reads its answer, whatever form it has; what can't be read is trouble. */
  public <T> T exchange(PartnerCall call, Function<byte[], T> read) {
    return gate.through(
        () -> guard.run(call.repeatable(), () -> understood(http.send(call), read)));
  }

  private static <T> T understood(byte[] bytes, Function<byte[], T> read) {
    try {
      return read.apply(bytes);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException broken) {
      throw new ChannelTrouble("channel.answer-wrong", null);
    }
  }

  /** Sends the call and reads its answer; a null that {@code read} meets is a broken answer. */
  public <A, T> T exchange(PartnerCall call, Class<A> answer, Function<A, T> read) {
    return gate.through(
        () -> guard.run(call.repeatable(), () -> understood(http.send(call), answer, read)));
  }

  public PartnerCall json(PartnerCall call, Object body) {
    return call.body(JSON, reader.writeValueAsBytes(body));
  }

  private <A, T> T understood(byte[] bytes, Class<A> answer, Function<A, T> read) {
    try {
      @Nullable JsonNode tree = reader.readTree(bytes);
      if (tree == null || !tree.isObject() || tree.has("error")) {
        throw new ChannelTrouble("channel.answer-wrong", null);
      }
      return read.apply(Objects.requireNonNull(reader.treeToValue(tree, answer)));
    } catch (JacksonException | IllegalArgumentException | NullPointerException broken) {
      // NullPointerException: a member that the contract demands is missing.
      throw new ChannelTrouble("channel.answer-wrong", null);
    }
  }

  public ChannelHealth health() {
    return guard.health(gate.refusedSince().orElse(null));
  }

  public void resetCircuitBreaker() {
    guard.reset();
  }
}
