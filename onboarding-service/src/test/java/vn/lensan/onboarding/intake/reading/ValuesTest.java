package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private static SheetCell number(String written) {
    return SheetCell.of(new BigDecimal(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567|1234567",
        "1.234.567|1234567",
        "1,234,567|1234567",
        "1 234 567|1234567",
        "150.000 đ|150000",
        "150.000 VND|150000",
        "1234,5|1235",
        "-5|-5",
        "5000 m²|5000",
      })
  void readsWholeNumbersAsPeopleWriteThem(String written, long meant) {
    assertThat(Values.whole(SheetCell.of(written))).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rẻ", "1.2.3", "1e9", "999.999.999.999.999.999.999", "=1+1"})
  void understandsNoNumberWhereThereIsNone(String written) {
    assertThat(Values.whole(SheetCell.of(written))).isEmpty();
  }

  @Test
  void survivesNumbersThatNoColumnMeans() {
    assertThat(Values.whole(number("1E+300"))).isEmpty();
    assertThat(number("1E+999999999").text()).hasSizeLessThan(50);
    assertThat(Values.whole(number("1E+999999999"))).isEmpty();
    assertThat(Values.day(number("1E+18"))).isEmpty();
    assertThat(Values.day(number("999999999999"))).isEmpty();
  }

  @Test
  void readsDaysHoweverTheyAreKept() {
    LocalDate day = LocalDate.of(2025, 5, 16);
    assertThat(Values.day(SheetCell.of("16/05/2025"))).hasValue(day);
    assertThat(Values.day(SheetCell.of("16.5.2025"))).hasValue(day);
    assertThat(Values.day(SheetCell.of("2025-05-16"))).hasValue(day);
    assertThat(Values.day(SheetCell.of("2025-05-16T00:00"))).hasValue(day);
    assertThat(Values.day(number("45793"))).hasValue(day);
    assertThat(Values.day(SheetCell.of("31/02/2025"))).isEmpty();
    assertThat(Values.day(SheetCell.of("hôm qua"))).isEmpty();
    assertThat(Values.day(SheetCell.EMPTY)).isEmpty();
  }

  @Test
  void readsSeasonsThatGoOverTheNewYear() {
    assertThat(Values.months(SheetCell.of("5 - 7"))).hasValue(new int[] {5, 7});
    assertThat(Values.months(SheetCell.of("11-1"))).hasValue(new int[] {11, 1});
    assertThat(Values.months(SheetCell.of("5 đến 7"))).hasValue(new int[] {5, 7});
    assertThat(Values.months(SheetCell.of("0-13"))).isEmpty();
    assertThat(Values.months(SheetCell.of("hè"))).isEmpty();
  }

  @Test
  void givesBackTheZeroThatASpreadsheetDropped() {
    List<Integer> phone = Values.PHONE;
    List<Integer> citizen = List.of(12);
    assertThat(Values.digits(number("980000010"), phone, false)).isEqualTo("0980000010");
    assertThat(Values.digits(number("1681234567"), phone, false)).isEqualTo("01681234567");
    assertThat(Values.digits(number("24085123456"), citizen, false)).isEqualTo("024085123456");
    assertThat(Values.digits(SheetCell.of("980000010"), phone, false)).isEqualTo("980000010");
    assertThat(Values.digits(SheetCell.of("980000010"), phone, true)).isEqualTo("0980000010");
    assertThat(Values.digits(number("12345"), phone, true)).isEqualTo("12345");
  }

  @Test
  void givesBothZerosBackToNumbersOfTheCapital() {
    assertThat(Values.digits(number("1085123456"), List.of(12), false)).isEqualTo("001085123456");
  }

  @Test
  void knowsANumberThatASpreadsheetWroteShort() {
    assertThat(Values.isCutOff(SheetCell.of("1,08512E+09"))).isTrue();
    assertThat(Values.isCutOff(SheetCell.of("9.8E+08"))).isTrue();
    assertThat(Values.isCutOff(SheetCell.of("0980000010"))).isFalse();
  }

  @Test
  void readsAYearHoweverItIsKept() {
    assertThat(Values.year(number("1985"))).hasValue(1985);
    assertThat(Values.year(SheetCell.of("1985"))).hasValue(1985);
    assertThat(Values.year(SheetCell.of("16/05/1985"))).hasValue(1985);
    assertThat(Values.year(number("31183"))).hasValue(1985);
    assertThat(Values.year(SheetCell.of("lâu rồi"))).isEmpty();
    assertThat(Values.year(number("1E+18"))).isEmpty();
  }
}
