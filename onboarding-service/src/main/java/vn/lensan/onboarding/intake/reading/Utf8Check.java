package vn.lensan.onboarding.intake.reading;

/**
 * Counts letters beyond ASCII that are whole in UTF-8, and places that are not, without decoding
 * anything.
 *
 * @param brokenLine the line of the first broken place; 0 when there is none
 */
record Utf8Check(int whole, int broken, int brokenLine) {

  static Utf8Check of(byte[] file) {
    int whole = 0;
    int broken = 0;
    int line = 1;
    int brokenLine = 0;
    for (int index = 0; index < file.length; ) {
      byte value = file[index];
      if (value >= 0) {
        line += value == '\n' ? 1 : 0;
        index++;
        continue;
      }
      int length = length(file, index);
      whole += length > 0 ? 1 : 0;
      broken += length > 0 ? 0 : 1;
      brokenLine = length == 0 && brokenLine == 0 ? line : brokenLine;
      index += Math.max(1, length);
    }
    return new Utf8Check(whole, broken, brokenLine);
  }

  /** Of the letter that begins here; 0 when none does. */
  private static int length(byte[] file, int start) {
    int first = file[start] & 0xFF;
    int length = first >= 0xC2 && first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (first < 0xC2 || start + length > file.length) {
      return 0;
    }
    for (int index = start + 1; index < start + length; index++) {
      if ((file[index] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
