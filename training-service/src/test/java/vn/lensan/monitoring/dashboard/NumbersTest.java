package vn.lensan.monitoring.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.lensan.monitoring.indicator.Indicator;

class NumbersTest {

  @Test
  void writesNumbersAsVietnameseReadersDo() {
    assertThat(Numbers.whole(1_234_567)).isEqualTo("1.234.567");
    assertThat(Numbers.share(0.125)).isEqualTo("12,5\u00a0%");
    assertThat(Numbers.share(1)).isEqualTo("100\u00a0%");
    assertThat(Numbers.of(1_500_000, Indicator.Unit.VND)).isEqualTo("1.500.000\u00a0₫");
    assertThat(Numbers.signed(-1_200)).isEqualTo("−1.200");
    assertThat(Numbers.signed(3)).isEqualTo("+3");
    assertThat(Numbers.of(new BigDecimal("4.6667"), Indicator.Unit.SCORE)).isEqualTo("4,67");
    assertThat(Numbers.of(new BigDecimal("5"), Indicator.Unit.SCORE)).isEqualTo("5,0");
    assertThat(Numbers.of((BigDecimal) null, Indicator.Unit.SCORE)).isEqualTo("–");
    assertThat(Numbers.signed(new BigDecimal("-0.25"))).isEqualTo("−0,25");
    assertThat(Numbers.signed(new BigDecimal("1200"))).isEqualTo("+1.200");
  }

  @Test
  void saysHowLateInTheLargestUnit() {
    assertThat(Numbers.seconds(1_900)).isEqualTo("2 giây");
    assertThat(Numbers.seconds(125_000)).isEqualTo("2 phút");
    assertThat(Numbers.seconds(7_300_000)).isEqualTo("2 giờ");
  }

  @Test
  void sortsNamesByTheVietnameseAlphabet() {
    assertThat(Numbers.byName("Cần Thơ", "Đà Nẵng")).isNegative();
    assertThat(Numbers.byName("Hà Nội", "Huế")).isNegative();
  }
}
