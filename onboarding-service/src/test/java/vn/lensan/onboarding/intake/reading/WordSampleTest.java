package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordSampleTest {
  private static final List<String> NAMES =
      List.of("Nguyễn Văn Lợi", "Trần Thị Hằng", "Đặng Hữu Phước", "Hoàng Ngọc Ánh");

  private static WordSample sample(Letters letters) {
    WordSample sample = new WordSample();
    NAMES.forEach(name -> sample.add(LegacyText.latin(letters, name)));
    return sample;
  }

  @ParameterizedTest
  @EnumSource
  void tellsHowFourNamesAreWrittenAndIsSure(Letters letters) {
    LettersGuess guess = LettersAsked.of(null, null).about(sample(letters));
    assertThat(guess.letters()).isEqualTo(letters);
    assertThat(guess.confidence()).as(guess.toString()).isBetween(LettersGuess.ENOUGH, 100);
  }

  @ParameterizedTest
  @EnumSource(names = {"WINDOWS_1258", "TCVN3", "VNI", "VISCII"})
  void tellsItFromBytesToo(Letters letters) {
    LettersGuess guess = LettersAsked.of(TextForm.SINGLE_BYTE, null).about(sample(letters));
    assertThat(guess.letters()).isEqualTo(letters);
    assertThat(guess.isSure()).as(guess.toString()).isTrue();
  }

  @Test
  void isNotSureOfWhatNoTableMakesVietnamese() {
    Random random = new Random(7);
    WordSample sample = new WordSample();
    for (int word = 0; word < 60; word++) {
      StringBuilder text = new StringBuilder("k");
      for (int letter = 0; letter < 6; letter++) {
        text.append((char) (0xA1 + random.nextInt(0x5E)));
      }
      sample.add(text.toString());
    }
    assertThat(LettersAsked.of(TextForm.SINGLE_BYTE, null).about(sample).isSure()).isFalse();
  }

  @Test
  void isNotSureOfOneWordAlone() {
    WordSample sample = new WordSample();
    sample.add(LegacyText.latin(Letters.TCVN3, "Hằng"));
    assertThat(LettersAsked.of(TextForm.SINGLE_BYTE, null).about(sample).isSure()).isFalse();
  }

  @Test
  void takesNamesOfOtherPeoplesForWhatTheyAre() {
    WordSample sample = new WordSample();
    List.of("Đắk Krông", "Y Brüm", "Ksor H'Đoan", "Rơ Châm Gmưt").forEach(sample::add);
    LettersGuess guess = LettersAsked.of(null, null).about(sample);
    assertThat(guess.letters()).isEqualTo(Letters.UNICODE);
    assertThat(guess.isSure()).isTrue();
  }

  @Test
  void letsTheSenderDecide() {
    LettersGuess guess =
        LettersAsked.of(TextForm.SINGLE_BYTE, Letters.VISCII).about(sample(Letters.TCVN3));
    assertThat(guess.letters()).isEqualTo(Letters.VISCII);
    assertThat(guess.isSure()).isTrue();
  }
}
