package vn.lensan.catalog.channel.external.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Reason;

/** Tells a refusal, which stays one, from trouble, which passes. */
final class Refusals {
  private static final int MOST_RAW = 2_000;
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final Map<String, String> ourCodes;
  private final Function<byte[], String> codeIn;
  private final Clock clock;

  /**
   * @param ourCodes from the partner's codes of errors to ours
   * @param codeIn finds the partner's code in a body that may be anything
   */
  Refusals(Map<String, String> ourCodes, Function<byte[], String> codeIn, Clock clock) {
    this.ourCodes = ourCodes;
    this.codeIn = codeIn;
    this.clock = clock;
  }

  RuntimeException of(int status, @Nullable String retryAfter, byte[] body) {
    return switch (status) {
      case 429 -> new ChannelTrouble("channel.quota", waiting(retryAfter));
      // Our key is not taken: nothing is wrong with the item, and nothing will pass until it is
      // mended.
      case 401, 403 -> new ChannelTrouble(KeyGate.NEEDS_REAUTH, KeyGate.LOOK_AGAIN);
      case 408, 425 -> new ChannelTrouble("channel.too-slow", waiting(retryAfter));
      default -> byKind(status, retryAfter, body);
    };
  }

  private RuntimeException byKind(int status, @Nullable String retryAfter, byte[] body) {
    if (status >= 400 && status < 500) {
      return new ChannelRefused(reason(body));
    }
    String code = status < 400 ? "channel.redirect" : "channel.failed";
    return new ChannelTrouble(code, waiting(retryAfter));
  }

  private Reason reason(byte[] body) {
    String raw = new String(body, StandardCharsets.UTF_8);
    String shown = raw.length() > MOST_RAW ? raw.substring(0, MOST_RAW) : raw;
    return new Reason(ourCodes.getOrDefault(codeIn.apply(body), "channel.refused"), shown);
  }

  static String codeInJson(byte[] body) {
    try {
      JsonNode tree = JsonMapper.shared().readTree(body);
      return tree.path("error").path("code").asString("");
    } catch (JacksonException notJson) {
      return "";
    }
  }

  /** Seconds or a date, as HTTP has it; a wait of days is not believed. */
  private @Nullable Duration waiting(@Nullable String header) {
    if (header == null) {
      return null;
    }
    Duration asked = parse(header.strip());
    return asked == null || asked.isNegative()
        ? null
        : asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }

  private @Nullable Duration parse(String header) {
    try {
      return header.matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(header))
          : Duration.between(
              clock.instant(),
              ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException neither) {
      return null;
    }
  }
}
