package vn.lensan.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

  @Test
  void isAShareOrYesOrNo() {
    assertThat(Rate.of(true).strikes()).isTrue();
    assertThat(Rate.of(false).strikes()).isFalse();
    assertThat(Rate.of(0.25).value()).isEqualTo(0.25);
    assertThat(Rate.of("often").value()).isNaN();
  }
}
