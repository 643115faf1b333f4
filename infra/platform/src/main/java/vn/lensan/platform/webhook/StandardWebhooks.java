package vn.lensan.platform.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/**
 * Standard Webhooks over id, time and the raw body: {@code v1} (HMAC-SHA256) and {@code v1a}
 * (Ed25519). Several keys may be live while one replaces another.
 */
public final class StandardWebhooks {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,200}");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final int MOST_SIGNATURES = 10;

  private final Supplier<List<WebhookKey>> keys;
  private final Clock clock;

  private StandardWebhooks(Supplier<List<WebhookKey>> keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * @param keys {@code whsec_…} or {@code whpk_…}; blank ones are none, and without any nothing is
   *     believed
   */
  public StandardWebhooks(List<String> keys, Clock clock) {
    this(fixed(ParsedKeys.parsed(keys)), clock); // what can't be read is told at the start
  }

  private static Supplier<List<WebhookKey>> fixed(List<WebhookKey> keys) {
    return () -> keys;
  }

  /**
   * @param keys as they are live at the moment of asking
   */
  public static StandardWebhooks withChanging(Supplier<List<String>> keys, Clock clock) {
    return new StandardWebhooks(new ParsedKeys(keys), clock);
  }

  /** Whether a text is one: {@code whsec_} with 24 to 64 bytes or {@code whpk_} with 32. */
  public static boolean isKey(String text) {
    try {
      WebhookKey.parse(text);
      return text.startsWith(WebhookKey.PUBLIC) || WebhookKey.isLongEnoughSecret(text);
    } catch (IllegalArgumentException unusable) {
      return false;
    }
  }

  /**
   * The message's id, once it is known to be genuine and fresh.
   *
   * @throws Problem 401 {@code webhook.unsigned}, {@code .timestamp-wrong}, {@code
   *     .timestamp-outside}, {@code .signature-wrong}
   */
  public String verified(ReceivedWebhook message) {
    String id = header(message, "webhook-id");
    String timestamp = header(message, "webhook-timestamp");
    String signatures = header(message, "webhook-signature");
    if (!ID.matcher(id).matches()) {
      throw refused("webhook.unsigned");
    }
    checkTime(timestamp);
    if (!isGenuine(content(id, timestamp, message.body()), Given.of(signatures))) {
      throw refused("webhook.signature-wrong");
    }
    return id;
  }

  private static String header(ReceivedWebhook message, String name) {
    return message.header(name).orElseThrow(() -> refused("webhook.unsigned"));
  }

  private void checkTime(String timestamp) {
    if (!SECONDS.matcher(timestamp).matches()) {
      throw refused("webhook.timestamp-wrong");
    }
    long away = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    if (away > TOLERANCE.toSeconds()) {
      throw refused("webhook.timestamp-outside");
    }
  }

  /** No early end: the time taken tells nothing of which key or signature came near. */
  private boolean isGenuine(byte[] content, List<Given> given) {
    boolean genuine = false;
    for (WebhookKey key : keys.get()) {
      for (Given one : given) {
        genuine |= one.version().equals(key.version()) && key.signed(content, one.bytes());
      }
    }
    return genuine;
  }

  private static byte[] content(String id, String timestamp, byte[] body) {
    byte[] head = (id + '.' + timestamp + '.').getBytes(StandardCharsets.UTF_8);
    byte[] content = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, content, head.length, body.length);
    return content;
  }

  /** One signature of the header, {@code version,base64}. */
  private record Given(String version, byte[] bytes) {
    static List<Given> of(String header) {
      return Stream.of(header.split(" ", MOST_SIGNATURES + 1))
          .limit(MOST_SIGNATURES)
          .map(Given::read)
          .filter(Objects::nonNull)
          .toList();
    }

    private static @Nullable Given read(String text) {
      int comma = text.indexOf(',');
      try {
        return comma < 0
            ? null
            : new Given(
                text.substring(0, comma), Base64.getDecoder().decode(text.substring(comma + 1)));
      } catch (IllegalArgumentException notBase64) {
        return null;
      }
    }
  }

  private static Problem refused(String code) {
    return Problem.of(HttpStatus.UNAUTHORIZED, code);
  }
}
