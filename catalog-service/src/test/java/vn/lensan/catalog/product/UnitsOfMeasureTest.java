package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsOfMeasureTest {
  private final UnitsOfMeasure units = new UnitsOfMeasure();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kg|kg",
        "Kg|kg",
        "thùng 5 kg|thùng 5 kg",
        "Thùng  5kg|thùng 5 kg",
        "con 1,5 kg|con 1,5 kg",
        "hộp 25 gói|hộp 25 gói",
        "tạ|tạ",
        "tá|tá",
        "thung 3 kg|thùng 3 kg"
      })
  void knowsWordsAndContainers(String given, String known) {
    assertThat(units.known(given)).contains(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vài nắm", "ta", "5 kg", "thùng 5 mẩu", "", "<b>kg</b>"})
  void doesNotGuess(String given) {
    assertThat(units.known(given)).isEmpty();
  }
}
