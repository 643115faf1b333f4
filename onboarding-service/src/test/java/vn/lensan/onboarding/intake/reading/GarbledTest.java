package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NguyÔn V¨n Lîi",
        "Nguyá»…n VÄƒn",
        "Nguy?n V?n L?i",
        "Nguy\uFFFDn",
        "TrÇn ThÞ H»ng",
        "Hµ Néi",
        "L\u0012i Hà"
      })
  void seesWhatWasReadWrongly(String text) {
    assertThat(Garbled.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn Lợi",
        "Y Brüm",
        "Lê A (con ông B?)",
        "Vải 5 m²",
        "HTX Hoà Bình",
        "Thôn 3, tổ 2ª",
        "José Nguyễn",
        "Hộ\nCó Hai Dòng",
        "Ksor H'Đoan",
        "TRẦN THỊ ÁNH",
        "Ờ Ý"
      })
  void letsPassWhatPeopleWrite(String text) {
    assertThat(Garbled.is(text)).isFalse();
    assertThat(Garbled.is(Normalizer.normalize(text, Normalizer.Form.NFC))).isFalse();
  }
}
