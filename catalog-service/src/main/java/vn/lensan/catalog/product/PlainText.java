package vn.lensan.catalog.product;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words as they go to others, who may show them as HTML: without tags, scripts and character
 * references, and with no bracket left that could begin one.
 */
public final class PlainText {
  private static final int DOT_ALL = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
  private static final Pattern SCRIPT = Pattern.compile("<(script|style)\\b.*?</\\1\\s*>", DOT_ALL);
  private static final Pattern TAG = Pattern.compile("</?[a-z!?][^<>]*>", DOT_ALL);
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");
  private static final Pattern GAPS = Pattern.compile("[ \\t]{2,}");

  private PlainText() {}

  /** Text is text, so a bracket that is no tag ("dưới < 5 kg") stays, as a sign that is none. */
  public static String of(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String silent = SCRIPT.matcher(text).replaceAll(" ");
    String bare = TAG.matcher(silent).replaceAll(" ");
    String told = REFERENCE.matcher(bare).replaceAll(" ");
    return GAPS.matcher(told.replace('<', '‹').replace('>', '›')).replaceAll(" ").strip();
  }

  public static @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }
}
