package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeparatorsTest {

  @Test
  void isNotMisledByCommasInAddresses() {
    String list =
        "Danh sách\nHọ tên;Địa chỉ;SĐT\nA;Thôn 1, xã B, huyện C, tỉnh D;1\nB;Thôn 2, xã E;2\n";
    assertThat(Separators.of(list)).isEqualTo(';');
    assertThat(Separators.of("a\tb, c\n1\t2, 3\n")).isEqualTo('\t');
    assertThat(Separators.of("a,\"b;c;d;e\"\n1,\"2;3;4;5\"\n")).isEqualTo(',');
  }

  @Test
  void takesTheOneThatTheFileNames() {
    assertThat(Separators.of("sep=|\na|b\n")).isEqualTo('|');
  }
}
