package vn.lensan.onboarding.intake.reading;

import java.util.regex.Pattern;

/**
 * Text that was read by a wrong table or lost letters on its way. It must never be stored: nobody
 * finds a person again under such a name.
 */
public final class Garbled {
  private static final Pattern LOST = Pattern.compile("\\uFFFD|\\p{L}\\?+\\p{L}");

  /** Controls, and signs of Latin-1 right beside a letter: "V¨n", "Nguyá»…n". */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]"
              + "|\\p{L}[\\u00A1-\\u00A9\\u00AB-\\u00B1\\u00B4-\\u00B9\\u00BB-\\u00BF]"
              + "|[\\u00A1-\\u00A9\\u00AB-\\u00B1\\u00B4-\\u00B8\\u00BB-\\u00BF]\\p{L}");

  /** Letters that Vietnamese doesn't have, and a capital with a mark inside a word: "nguyÔn". */
  private static final Pattern LETTERS =
      Pattern.compile(
          "[\\u00C4-\\u00C7\\u00CB\\u00CE\\u00CF\\u00D1\\u00D6\\u00D8\\u00DB\\u00DC\\u00DE-\\u00DF"
              + "\\u00E4-\\u00E7\\u00EB\\u00EE\\u00EF\\u00F1\\u00F6\\u00F8\\u00FB\\u00FC\\u00FE\\u00FF]{1}"
              + "\\p{L}*[\\u00A1-\\u00BF\\u00C0-\\u00FF]|\\p{Ll}[\\u00C0-\\u00DE\\u1EA0-\\u1EF8&&\\p{Lu}]");

  private Garbled() {}

  public static boolean is(String text) {
    return !Letters.isPlain(text) && (SIGNS.matcher(text).find() || LETTERS.matcher(text).find())
        || LOST.matcher(text).find();
  }
}
