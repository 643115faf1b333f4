package vn.lensan.onboarding.intake.reading;

/**
 * What the 256 codes of the single-byte encodings mean, written from TCVN 5712:1993 (VN1, of which
 * the TCVN3 or ABC fonts use the upper half), RFC 1456 (VISCII) and Windows code page 1258.
 */
final class LetterTables {
  private static final String TCVN_UPPER =
      "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
          + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
          + "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
          + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
          + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
          + "éẹềểễếệìỉỄẾỒĩíịò"
          + "Ổỏõóọồổỗốộờởỡớợù"
          + "ỖủũúụừửữứựỳỷỹýỵỐ";
  private static final String VISCII_UPPER =
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
          + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
          + "Õắằặấầẩậẽẹếềểễệố"
          + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
          + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
          + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
          + "àáâãảăữẫèéêẻìíĩỉ"
          + "đựòóôõỏọụùúũủýợỮ";
  private static final String WINDOWS_1258_UPPER =
      "€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD"
          + "\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ"
          + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
          + "°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
          + "ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
          + "àáâăäåæçèéêë\u0301íîï"
          + "đñ\u0323óôơö÷øùúûüư₫ÿ";
  private static final String TCVN_LOW_CODES =
      "\u0001\u0002\u0004\u0005\u0006\u0011\u0012\u0013\u0014\u0015\u0016\u0017";
  private static final String TCVN_LOW_LETTERS = "ÚỤỪỬỮỨỰỲỶỸÝỴ";
  private static final String VISCII_LOW_CODES = "\u0002\u0005\u0006\u0014\u0019\u001E";
  private static final String VISCII_LOW_LETTERS = "ẲẴẪỶỸỴ";

  static final String TCVN3 = whole(TCVN_UPPER, TCVN_LOW_CODES, TCVN_LOW_LETTERS);
  static final String VISCII = whole(VISCII_UPPER, VISCII_LOW_CODES, VISCII_LOW_LETTERS);
  static final String WINDOWS_1258 = whole(WINDOWS_1258_UPPER, "", "");

  private static final int HALF = 128;

  private LetterTables() {}

  private static String whole(String upper, String lowCodes, String lowLetters) {
    char[] table = new char[2 * HALF];
    for (char code = 0; code < HALF; code++) {
      int low = lowCodes.indexOf(code);
      table[code] = low < 0 ? code : lowLetters.charAt(low);
      table[HALF + code] = upper.charAt(code);
    }
    return new String(table);
  }
}
