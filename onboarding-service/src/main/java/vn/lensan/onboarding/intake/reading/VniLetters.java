package vn.lensan.onboarding.intake.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * VNI for Windows: đ, i with its tones, ơ, ư and ỵ have a code of their own; every other letter is
 * the plain one and a second code for all that stands above and below it.
 */
final class VniLetters {
  private static final int CAPITAL = 0x20;
  private static final String TONES = "\u00F9\u00F8\u00FB\u00F5\u00EF";
  private static final Map<Character, Character> ALONE = new HashMap<>();
  private static final Map<String, Character> PAIRS = new HashMap<>();

  static {
    alone("ñ", "đ");
    alone("íìæóò", "íìỉĩị");
    alone("ôöî", "ơưỵ");
    pairs('a', TONES, "áàảãạ");
    pairs('a', "âáàåãä", "âấầẩẫậ");
    pairs('a', "êéèúüë", "ăắằẳẵặ");
    pairs('e', TONES, "éèẻẽẹ");
    pairs('e', "âáàåãä", "êếềểễệ");
    pairs('o', TONES, "óòỏõọ");
    pairs('o', "âáàåãä", "ôốồổỗộ");
    pairs('ô', TONES, "ớờởỡợ");
    pairs('u', TONES, "úùủũụ");
    pairs('ö', TONES, "ứừửữự");
    pairs('y', TONES.substring(0, 4), "ýỳỷỹ");
  }

  private VniLetters() {}

  static String read(String bytes) {
    StringBuilder read = new StringBuilder(bytes.length());
    for (int index = 0; index < bytes.length(); index++) {
      char letter = bytes.charAt(index);
      Character pair =
          index + 1 < bytes.length() ? PAIRS.get("" + letter + bytes.charAt(index + 1)) : null;
      if (pair != null) {
        index++;
      }
      read.append(pair == null ? ALONE.getOrDefault(letter, letter) : pair);
    }
    return read.toString();
  }

  private static void alone(String codes, String letters) {
    for (int index = 0; index < codes.length(); index++) {
      ALONE.put(codes.charAt(index), letters.charAt(index));
      ALONE.put(capital(codes.charAt(index)), Character.toUpperCase(letters.charAt(index)));
    }
  }

  /** The second code comes in both sizes whatever the letter's own, so the letter decides. */
  private static void pairs(char base, String marks, String letters) {
    for (int index = 0; index < marks.length(); index++) {
      char mark = marks.charAt(index);
      char letter = letters.charAt(index);
      for (char size : new char[] {mark, capital(mark)}) {
        PAIRS.put("" + base + size, letter);
        PAIRS.put("" + capital(base) + size, Character.toUpperCase(letter));
      }
    }
  }

  private static char capital(char small) {
    return (char) (small - CAPITAL);
  }
}
