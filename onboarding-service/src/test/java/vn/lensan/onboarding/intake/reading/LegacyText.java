package vn.lensan.onboarding.intake.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes text as old systems did; the opposite of what {@link Letters} reads. */
public final class LegacyText {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
  private static final String VNI_PLAIN = "\u00F9\u00F8\u00FB\u00F5\u00EF";
  private static final Map<Character, String> VNI_MARKED =
      Map.of(
          '\u0302',
          "\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4",
          '\u0306',
          "\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB");
  private static final Map<Character, Byte> TCVN3 = codes(LetterTables.TCVN3);
  private static final Map<Character, Byte> VISCII = codes(LetterTables.VISCII);

  private LegacyText() {}

  public static byte[] bytes(Letters letters, String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return switch (letters) {
      case UNICODE -> composed.getBytes(StandardCharsets.UTF_8);
      case WINDOWS_1258 -> windows(composed);
      case TCVN3 -> mapped(composed, TCVN3);
      case VISCII -> mapped(composed, VISCII);
      case VNI -> vni(composed).getBytes(StandardCharsets.ISO_8859_1);
      case UTF_8_TWICE -> latin(letters, composed).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** As a workbook holds it when it was typed in an old font. */
  public static String latin(Letters letters, String text) {
    return switch (letters) {
      case UNICODE -> text;
      case UTF_8_TWICE ->
          new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      default -> new String(bytes(letters, text), StandardCharsets.ISO_8859_1);
    };
  }

  /** TCVN3's fonts have no capitals with tones: the small letter's code and another font. */
  public static String tcvn3Font(String text) {
    StringBuilder typed = new StringBuilder();
    for (char letter : text.toCharArray()) {
      boolean own = letter < 128 || "ĂÂÊÔƠƯĐ".indexOf(letter) >= 0;
      typed.append(own ? letter : Character.toLowerCase(letter));
    }
    return latin(Letters.TCVN3, typed.toString());
  }

  private static Map<Character, Byte> codes(String table) {
    Map<Character, Byte> codes = new HashMap<>();
    for (int code = 255; code >= 0; code--) {
      codes.put(table.charAt(code), (byte) code);
    }
    return codes;
  }

  private static byte[] mapped(String text, Map<Character, Byte> codes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.chars()
        .forEach(letter -> out.write(codes.getOrDefault((char) letter, (byte) '?').intValue()));
    return out.toByteArray();
  }

  private static byte[] windows(String text) {
    CharsetEncoder encoder = WINDOWS_1258.newEncoder();
    StringBuilder pieces = new StringBuilder();
    for (char letter : text.toCharArray()) {
      pieces.append(encoder.canEncode(letter) ? letter + "" : hatAndTone(letter));
    }
    return pieces.toString().getBytes(WINDOWS_1258);
  }

  /** ế → ê and the tone, as the keyboard driver writes it. */
  private static String hatAndTone(char letter) {
    String pieces = Normalizer.normalize(letter + "", Normalizer.Form.NFD);
    StringBuilder base = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    for (char piece : pieces.toCharArray()) {
      (TONES.indexOf(piece) < 0 ? base : tone).append(piece);
    }
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
  }

  private static String vni(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(letter -> out.append(vni((char) letter)));
    return out.toString();
  }

  private static String vni(char letter) {
    int alone = "đíìỉĩịơưỵ".indexOf(Character.toLowerCase(letter));
    if (alone >= 0) {
      return sized("ñíìæóòôöî".substring(alone, alone + 1), letter);
    }
    String pieces = Normalizer.normalize(Character.toLowerCase(letter) + "", Normalizer.Form.NFD);
    String base = pieces.substring(0, 1);
    String marked = VNI_PLAIN;
    int tone = -1;
    boolean hat = false;
    for (char piece : pieces.substring(1).toCharArray()) {
      tone = Math.max(tone, TONES.indexOf(piece));
      hat |= VNI_MARKED.containsKey(piece);
      marked = VNI_MARKED.getOrDefault(piece, marked);
      base = piece == '\u031B' ? (base.equals("o") ? "ô" : "ö") : base;
    }
    int index = hat ? tone + 1 : tone;
    return sized(index < 0 ? base : base + marked.charAt(index), letter);
  }

  private static String sized(String small, char like) {
    return Character.isUpperCase(like) ? small.toUpperCase(java.util.Locale.ROOT) : small;
  }
}
