package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn", "Hoà", "Hòa", "thuở", "Quyết", "giếng", "gì", "NGHIÊM", "Đặng", "khuỷu", "Ước",
        "quốc", "Yến", "oẳn", "tuyệt", "Lý", "ngoằng", "Thúy", "ấp"
      })
  void knowsSyllables(String word) {
    assertThat(Syllables.isOne(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NguyÔn", "V¨n", "Nguyeãn", "hỔ", "Müller", "cặć", "mảt", "đặngg", "zà", "Hµ", "à́"
      })
  void knowsWhatIsNone(String word) {
    assertThat(Syllables.isOne(word)).isFalse();
  }
}
