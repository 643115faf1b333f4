package vn.lensan.onboarding.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lensan.platform.text.Folded;

/** How people shorten the words before a unit's name: "P. Bến Nghé", "Q1", "TP.HCM". */
final class UnitWords {
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Map<Pattern, String> SHORT = new LinkedHashMap<>();

  /** Names that nobody writes whole. */
  private static final Map<String, String> CALLED =
      Map.of(
          "hcm", "Thành phố Hồ Chí Minh",
          "tp hcm", "Thành phố Hồ Chí Minh",
          "tphcm", "Thành phố Hồ Chí Minh",
          "thanh pho hcm", "Thành phố Hồ Chí Minh",
          "sai gon", "Thành phố Hồ Chí Minh",
          "hn", "Thành phố Hà Nội",
          "tp hn", "Thành phố Hà Nội",
          "tt hue", "Thừa Thiên Huế",
          "br vt", "Bà Rịa - Vũng Tàu");

  static {
    brief("(?:p|ph)", "Phường ");
    brief("x", "Xã ");
    brief("tt", "Thị trấn ");
    brief("tx", "Thị xã ");
    brief("tp", "Thành phố ");
    brief("q", "Quận ");
    brief("h", "Huyện ");
    brief("t", "Tỉnh ");
    brief("đk", "Đặc khu ");
  }

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|thành phố|tỉnh)\\s.*", CASELESS);

  private UnitWords() {}

  /** Whether it says of itself that it is a unit: "huyện Lạng Giang". */
  static boolean isUnit(String written) {
    return UNIT.matcher(whole(written)).matches();
  }

  /** With a point, a space, or right before a number. */
  private static void brief(String letters, String word) {
    SHORT.put(Pattern.compile('^' + letters + "(?:\\.\\s*|\\s+|(?=\\d))", CASELESS), word);
  }

  /** The word written whole; what is not shortened stays as it is. */
  static String whole(String written) {
    String called = CALLED.get(Folded.of(written));
    if (called != null) {
      return called;
    }
    String text = written.strip();
    for (Map.Entry<Pattern, String> brief : SHORT.entrySet()) {
      text = brief.getKey().matcher(text).replaceFirst(brief.getValue());
    }
    return text.replaceAll("(?<=\\s)0+(?=\\d)", "");
  }
}
