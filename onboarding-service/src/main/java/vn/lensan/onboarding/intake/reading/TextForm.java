package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text file become characters. */
public enum TextForm {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE),
  /** One character for each byte; which letters they are {@link Letters} tell. */
  SINGLE_BYTE(StandardCharsets.ISO_8859_1);

  private static final int LOOKED_AT = 4_096;
  private static final int MANY = 3;
  private static final int FEW = 20;

  /** Of a text in UTF-8 with a broken place: so many whole letters for each broken one. */
  private static final int WHOLE_FOR_ONE_BROKEN = 20;

  private final Charset charset;

  TextForm(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  /** The mark in front, which is no part of the text. */
  int markLength(byte[] file) {
    return switch (this) {
      case UTF_8 -> starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      case UTF_16LE -> starts(file, 0xFF, 0xFE) ? 2 : 0;
      case UTF_16BE -> starts(file, 0xFE, 0xFF) ? 2 : 0;
      case SINGLE_BYTE -> 0;
    };
  }

  /** By the mark in front, by where zeros stand, and by whether it can be UTF-8. */
  static TextForm of(ListBytes file) throws IOException {
    byte[] start = file.start(LOOKED_AT);
    for (TextForm form : values()) {
      if (form.markLength(start) > 0) {
        return form;
      }
    }
    int looked = start.length;
    int[] zeros = new int[2];
    for (int index = 0; index < looked; index++) {
      zeros[index % 2] += start[index] == 0 ? 1 : 0;
    }
    boolean paired = looked % 2 == 0;
    if (paired && zeros[1] * MANY > looked / 2 && zeros[0] * FEW < looked) {
      return UTF_16LE;
    }
    if (paired && zeros[0] * MANY > looked / 2 && zeros[1] * FEW < looked) {
      return UTF_16BE;
    }
    return byLetters(file);
  }

  private static TextForm byLetters(ListBytes file) throws IOException {
    Utf8Check check = Utf8Check.of(file);
    return check.broken() == 0 || check.whole() >= WHOLE_FOR_ONE_BROKEN * check.broken()
        ? UTF_8
        : SINGLE_BYTE;
  }

  private static boolean starts(byte[] file, int... bytes) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int index = 0; index < bytes.length; index++) {
      if (file[index] != (byte) bytes[index]) {
        return false;
      }
    }
    return true;
  }
}
