package vn.lensan.onboarding.intake.reading;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * How the Vietnamese letters of a text are written. A text file has them as bytes; a workbook as
 * letters of Latin-1 that only look right in a font such as .VnTime or VNI-Times. Both are here the
 * same: one character for each byte.
 */
public enum Letters {
  UNICODE("Unicode"),
  WINDOWS_1258("Windows-1258"),
  TCVN3("TCVN3 (ABC)"),
  VNI("VNI"),
  VISCII("VISCII"),
  /** UTF-8 that a program took for Windows-1252 and wrote as UTF-8 once more. */
  UTF_8_TWICE("UTF-8 (2×)");

  private static final char COMBINING = '\u0300';
  private static final char VIETNAMESE_FROM = '\u1EA0';
  private static final char VIETNAMESE_TO = '\u1EF9';

  private final String title;

  Letters(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The text in Unicode, composed (NFC); a text that can't be written so stays as it is. */
  public String read(String text) {
    if (isPlain(text)) {
      return text;
    }
    String bytes = this == UNICODE ? null : LatinBytes.of(text);
    String read = bytes == null ? null : decoded(bytes);
    return composed(read == null ? text : read);
  }

  /** Whether a text can be written so at all; what lies beyond Latin letters can't in old ones. */
  boolean canWrite(String text) {
    String bytes = LatinBytes.of(text);
    return this == UNICODE || bytes != null && decoded(bytes) != null;
  }

  private @Nullable String decoded(String bytes) {
    return switch (this) {
      case UNICODE -> bytes;
      case WINDOWS_1258 -> mapped(bytes, LetterTables.WINDOWS_1258);
      case TCVN3 -> Capitals.restored(bytes, mapped(bytes, LetterTables.TCVN3));
      case VNI -> VniLetters.read(bytes);
      case VISCII -> mapped(bytes, LetterTables.VISCII);
      case UTF_8_TWICE -> LatinBytes.asUtf8(bytes);
    };
  }

  private static String mapped(String bytes, String table) {
    char[] letters = bytes.toCharArray();
    for (int index = 0; index < letters.length; index++) {
      letters[index] = table.charAt(letters[index]);
    }
    return new String(letters);
  }

  /** Printable ASCII means the same in all of them. */
  static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter > '~' || letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Most texts are composed already; telling so by a look at each letter is much cheaper. */
  static String composed(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter >= COMBINING && (letter < VIETNAMESE_FROM || letter > VIETNAMESE_TO)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
