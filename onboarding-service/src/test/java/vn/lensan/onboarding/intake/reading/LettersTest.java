package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
  static final String SMALL =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

  /** Texts as they stand in files of those days, not made by our own tables. */
  @ParameterizedTest
  @CsvSource({
    "TCVN3, NguyÔn V¨n Lîi, Nguyễn Văn Lợi",
    "TCVN3, Hµ Néi, Hà Nội",
    "TCVN3, §Æng ThÞ H»ng, Đặng Thị Hằng",
    "VNI, Nguyeãn Vaên Lôïi, Nguyễn Văn Lợi",
    "VNI, Ñaëng Thò Haèng, Đặng Thị Hằng",
    "VNI, TRAÀN HÖÕU PHÖÔÙC, TRẦN HỮU PHƯỚC",
    "VNI, AÁn, Ấn",
    "VISCII, Nguy­n Vån Lþi, Nguyễn Văn Lợi",
    "VISCII, Hà Nµi, Hà Nội",
    "WINDOWS_1258, NguyêÞn Vãn Lõòi, Nguyễn Văn Lợi",
    "UTF_8_TWICE, Nguyá»…n VÄƒn Lá»£i, Nguyễn Văn Lợi",
  })
  void readsWhatWasWrittenInOldFonts(Letters letters, String written, String meant) {
    assertThat(letters.read(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @EnumSource
  void bringsBackAnyTextOfVietnameseLetters(Letters letters) {
    Random random = new Random(4);
    String both = SMALL + SMALL.toUpperCase(java.util.Locale.forLanguageTag("vi"));
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder("x ");
      for (int length = random.nextInt(30); length >= 0; length--) {
        text.append(random.nextInt(6) == 0 ? ' ' : both.charAt(random.nextInt(both.length())));
      }
      String written = LegacyText.latin(letters, text.toString());
      assertThat(letters.read(written)).isEqualTo(text.toString());
    }
  }

  @Test
  void agreesWithTheJdkOnWindows1258() {
    byte[] all = new byte[128];
    for (int index = 0; index < all.length; index++) {
      all[index] = (byte) (128 + index);
    }
    String theirs = new String(all, java.nio.charset.Charset.forName("windows-1258"));
    assertThat(LetterTables.WINDOWS_1258.substring(128).replace('\uFFFD', '?'))
        .isEqualTo(theirs.replace('\uFFFD', '?'));
  }

  @ParameterizedTest
  @CsvSource({
    "NGUYỄN VĂN HÀ, NGUYỄN VĂN HÀ",
    "Hà, Hà",
    "Đỗ Hữu, Đỗ Hữu",
    "HTX HOÀ BÌNH, HTX HOÀ BÌNH"
  })
  void givesCapitalsBackThatTcvn3MadeByAFont(String typed, String read) {
    assertThat(Letters.TCVN3.read(LegacyText.tcvn3Font(typed))).isEqualTo(read);
  }

  @Test
  void composesWhatComesInPieces() {
    String pieces = Normalizer.normalize("Nguyễn Thị Ước", Normalizer.Form.NFD);
    assertThat(Letters.UNICODE.read(pieces)).isEqualTo("Nguyễn Thị Ước");
  }

  @Test
  void leavesTextAloneThatCannotBeWrittenSo() {
    assertThat(Letters.TCVN3.read("Nguyễn Văn A")).isEqualTo("Nguyễn Văn A");
    assertThat(Letters.UTF_8_TWICE.read("Hà")).isEqualTo("Hà");
    assertThat(new String("Hà".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
        .satisfies(twice -> assertThat(Letters.UTF_8_TWICE.read(twice)).isEqualTo("Hà"));
  }
}
