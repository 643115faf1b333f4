package vn.lensan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=",
        "-",
        "-cmd",
        "+1+1"
      })
  void writesWhatWouldComputeAsText(String typed) {
    String written = SheetText.neutral(typed);
    assertThat(written).startsWith("'");
    assertThat(SheetText.typed(written)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "+84 981 000 001",
        "-1.250,5",
        "Nguyễn Thị Mận",
        "a=b",
        "0981000001",
        "'tư'"
      })
  void leavesNumbersAndWordsAlone(String typed) {
    assertThat(SheetText.neutral(typed)).isEqualTo(typed);
    assertThat(SheetText.typed(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000=1+1", "a\u0000b", "a\u0007"})
  void leavesOutWhatNoWorkbookCanHold(String typed) {
    assertThat(SheetText.neutral(typed)).doesNotContain("\u0000", "\u0007");
    assertThat(SheetText.neutral("\u0000=1+1")).isEqualTo("'=1+1");
  }
}
