package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFormTest {
  private static final String LIST = "Họ và tên,SĐT,Xã\r\nNguyễn Văn Lợi,0981000001,Phượng Sơn\r\n";

  @Test
  void knowsUnicodeByMarksZerosAndWholeLetters() {
    assertThat(TextForm.of(LIST.getBytes(StandardCharsets.UTF_8))).isEqualTo(TextForm.UTF_8);
    assertThat(TextForm.of(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(TextForm.UTF_16LE);
    assertThat(TextForm.of(LIST.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TextForm.UTF_16LE);
    assertThat(TextForm.of(LIST.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TextForm.UTF_16BE);
    assertThat(TextForm.of(LIST.getBytes(StandardCharsets.UTF_16))).isEqualTo(TextForm.UTF_16BE);
    assertThat(TextForm.of(LegacyText.bytes(Letters.TCVN3, LIST))).isEqualTo(TextForm.SINGLE_BYTE);
    assertThat(TextForm.of(LegacyText.bytes(Letters.VNI, LIST))).isEqualTo(TextForm.SINGLE_BYTE);
  }

  @Test
  void namesTheLineThatIsBroken() {
    byte[] list = (LIST + LIST).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(list, list.length - 4);
    cut[cut.length - 1] = (byte) 0xE1;
    assertThat(TextForm.of(cut)).isEqualTo(TextForm.UTF_8);
    assertThat(Utf8Check.of(cut).brokenLine()).isEqualTo(4);
    assertThat(Utf8Check.of(list).brokenLine()).isZero();
  }
}
