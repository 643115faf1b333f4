package vn.lensan.platform.letter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What a dead letter says beside the record's own headers, each as text. */
public enum LetterHeader {
  TOPIC("lensan-letter-topic"),
  PARTITION("lensan-letter-partition"),
  OFFSET("lensan-letter-offset"),
  TIME("lensan-letter-time"),
  CAUSE("lensan-letter-cause"),
  ATTEMPTS("lensan-letter-attempts"),
  /** Present when the record was too large to be kept: its bytes lie where the others point. */
  POINTER("lensan-letter-pointer");

  private final String text;

  LetterHeader(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public void on(Headers headers, Object value) {
    headers.remove(text).add(text, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
  }

  public @Nullable String of(Headers headers) {
    Header header = headers.lastHeader(text);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  public static boolean isOne(String name) {
    return name.startsWith("lensan-letter-");
  }
}
