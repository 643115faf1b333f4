package vn.lensan.catalog.product;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of people as they are kept: composed (NFC), without what can't be seen but does something
 * (control characters, marks that turn the direction of writing, halves of characters). What they
 * wrote stays, brackets included: it is text and is never taken for markup.
 */
public final class CleanText {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]"
              + "|[\\ufff0-\\ufffb\\ufffe\\uffff]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0]+");

  private CleanText() {}

  /** Of several lines; nothing but blanks is nothing. */
  public static @Nullable String story(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String seen = UNSEEN.matcher(withoutHalves(lines)).replaceAll("");
    String composed = Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    return composed.isEmpty() ? null : composed;
  }

  /** A half of a character by itself is no character and can't be sent on. */
  private static String withoutHalves(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Of one line. */
  public static @Nullable String line(@Nullable String text) {
    String story = story(text);
    String line = story == null ? "" : GAPS.matcher(story).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }
}
