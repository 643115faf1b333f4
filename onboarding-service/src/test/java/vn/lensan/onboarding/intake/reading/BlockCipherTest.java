package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlockCipherTest {
  private static final byte[] PLAIN = "Đặng Thị Ước, 0981000001".getBytes(StandardCharsets.UTF_8);

  private final BlockCipher cipher = new BlockCipher();

  @Test
  void opensWhatItSealed() throws IOException {
    byte[] sealed = cipher.seal(7, PLAIN);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("0981000001");
    assertThat(cipher.open(7, sealed)).isEqualTo(PLAIN);
  }

  @Test
  void opensNothingElse() throws IOException {
    byte[] sealed = cipher.seal(7, PLAIN);
    assertThatThrownBy(() -> cipher.open(8, sealed)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new BlockCipher().open(7, sealed)).isInstanceOf(IOException.class);
    sealed[3] ^= 1;
    assertThatThrownBy(() -> cipher.open(7, sealed)).isInstanceOf(IOException.class);
  }
}
