package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mật <b>ong</b> rừng|Mật ong rừng",
        "<script>alert(1)</script>Trà|Trà",
        "<SCRIPT src=x>alert('a')</SCRIPT >Trà|Trà",
        "<img src=x onerror=alert(1)>Na dai|Na dai",
        "<scr<b>ipt>alert(1)|‹scr ipt›alert(1)",
        "&lt;script&gt;Cam|script Cam",
        "&#60;b&#x3e;Quýt|b Quýt",
        "dưới < 5 kg, trên > 2 kg|dưới ‹ 5 kg, trên › 2 kg"
      })
  void leavesNothingThatABrowserWouldRun(String text, String plain) {
    assertThat(PlainText.of(text)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mắm & muối", "Vải thiều 'Lục Ngạn', \"loại 1\"", "R&D", "a  b"})
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void neverLeavesABracketOrAReferenceWhateverItIsGiven() {
    Random any = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String plain = PlainText.of(CleanTextTest.anything(any));
      assertThat(plain).doesNotContain("<").doesNotContain(">").doesNotContainPattern(REFERENCE);
    }
  }
}
