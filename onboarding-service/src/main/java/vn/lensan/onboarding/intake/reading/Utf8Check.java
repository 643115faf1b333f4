package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts letters beyond ASCII that are whole in UTF-8, and places that are not, without decoding
 * anything.
 */
final class Utf8Check {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LETTER = 4;

  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int whole;
  private int broken;
  private int line = 1;
  private int brokenLine;

  private Utf8Check() {}

  static Utf8Check of(ListBytes file) throws IOException {
    Utf8Check check = new Utf8Check();
    try (InputStream in = file.stream()) {
      boolean more = true;
      while (more) {
        int read = in.readNBytes(check.buffer, check.filled, BUFFER - check.filled);
        check.filled += read;
        more = check.filled == BUFFER;
        check.look(more ? BUFFER - LONGEST_LETTER : check.filled);
      }
    }
    return check;
  }

  int whole() {
    return whole;
  }

  int broken() {
    return broken;
  }

  /** The line of the first broken place; 0 when there is none. */
  int brokenLine() {
    return brokenLine;
  }

  /** Looks at letters that begin before the end; what is left over begins the next stretch. */
  private void look(int end) {
    int index = 0;
    while (index < end) {
      byte value = buffer[index];
      if (value >= 0) {
        line += value == '\n' ? 1 : 0;
        index++;
      } else {
        index += letter(index);
      }
    }
    System.arraycopy(buffer, index, buffer, 0, filled - index);
    filled -= index;
  }

  /** How many bytes it takes; a broken one is passed byte by byte. */
  private int letter(int start) {
    int length = length(start);
    whole += length > 0 ? 1 : 0;
    broken += length > 0 ? 0 : 1;
    brokenLine = length == 0 && brokenLine == 0 ? line : brokenLine;
    return Math.max(1, length);
  }

  /** Of the letter that begins here; 0 when none does. */
  private int length(int start) {
    int first = buffer[start] & 0xFF;
    int length = first >= 0xC2 && first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (first < 0xC2 || start + length > filled) {
      return 0;
    }
    for (int index = start + 1; index < start + length; index++) {
      if ((buffer[index] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
