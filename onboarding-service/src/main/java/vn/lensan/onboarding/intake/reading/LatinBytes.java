package vn.lensan.onboarding.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as the bytes that it was before a program took them for Latin letters. */
final class LatinBytes {
  private static final int ALL = 256;
  private static final int FIRST_SPECIAL = 0x80;
  private static final int LAST_SPECIAL = 0x9F;
  private static final Map<Character, Character> SPECIAL = special();

  private LatinBytes() {}

  /** One character below 256 for each byte; null when the text holds what no byte stands for. */
  static @Nullable String of(String text) {
    char[] bytes = text.toCharArray();
    for (int index = 0; index < bytes.length; index++) {
      if (bytes[index] >= ALL) {
        Character code = SPECIAL.get(bytes[index]);
        if (code == null) {
          return null;
        }
        bytes[index] = code;
      }
    }
    return new String(bytes);
  }

  /** The bytes read as UTF-8; null when they are none. */
  static @Nullable String asUtf8(String bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException noUtf8) {
      return null;
    }
  }

  /** Windows shows the codes 80 to 9F as signs from elsewhere: “ ” – … and some letters. */
  private static Map<Character, Character> special() {
    Charset windows = Charset.forName("windows-1252");
    Map<Character, Character> codes = new HashMap<>();
    for (int code = FIRST_SPECIAL; code <= LAST_SPECIAL; code++) {
      codes.put(new String(new byte[] {(byte) code}, windows).charAt(0), (char) code);
    }
    codes.remove('\uFFFD');
    return Map.copyOf(codes);
  }
}
