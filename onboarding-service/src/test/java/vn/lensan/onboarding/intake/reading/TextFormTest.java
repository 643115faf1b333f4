package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFormTest {
  private static final String LIST = "Họ và tên,SĐT,Xã\r\nNguyễn Văn Lợi,0981000001,Phượng Sơn\r\n";

  private static TextForm form(byte[] file) throws IOException {
    return TextForm.of(new HeldBytes(file));
  }

  private static Utf8Check checked(byte[] file) throws IOException {
    return Utf8Check.of(new HeldBytes(file));
  }

  @Test
  void knowsUnicodeByMarksZerosAndWholeLetters() throws IOException {
    assertThat(form(LIST.getBytes(StandardCharsets.UTF_8))).isEqualTo(TextForm.UTF_8);
    assertThat(form(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(TextForm.UTF_16LE);
    assertThat(form(LIST.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TextForm.UTF_16LE);
    assertThat(form(LIST.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TextForm.UTF_16BE);
    assertThat(form(LIST.getBytes(StandardCharsets.UTF_16))).isEqualTo(TextForm.UTF_16BE);
    assertThat(form(LegacyText.bytes(Letters.TCVN3, LIST))).isEqualTo(TextForm.SINGLE_BYTE);
    assertThat(form(LegacyText.bytes(Letters.VNI, LIST))).isEqualTo(TextForm.SINGLE_BYTE);
  }

  @Test
  void namesTheLineThatIsBroken() throws IOException {
    byte[] list = (LIST + LIST).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(list, list.length - 4);
    cut[cut.length - 1] = (byte) 0xE1;
    assertThat(form(cut)).isEqualTo(TextForm.UTF_8);
    assertThat(checked(cut).brokenLine()).isEqualTo(4);
    assertThat(checked(list).brokenLine()).isZero();
  }

  @Test
  void countsALetterThatLiesAcrossTwoStretchesOnce() throws IOException {
    for (int before = (1 << 16) - 8; before <= (1 << 16) + 2; before++) {
      byte[] list = ("a".repeat(before) + "ờ\nờ").getBytes(StandardCharsets.UTF_8);
      Utf8Check check = checked(list);
      assertThat(check.whole()).isEqualTo(2);
      assertThat(check.broken()).isZero();
    }
    byte[] broken = ("a\n".repeat(1 << 16) + "ờ").getBytes(StandardCharsets.UTF_8);
    assertThat(checked(java.util.Arrays.copyOf(broken, broken.length - 1)).brokenLine())
        .isEqualTo((1 << 16) + 1);
  }
}
