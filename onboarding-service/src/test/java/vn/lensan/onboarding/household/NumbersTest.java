package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0981 000 001, +84981000001",
    "098.100.0001, +84981000001",
    "(098) 1000-001, +84981000001",
    "+84 981 000 001, +84981000001",
    "0084981000001, +84981000001",
    "84981000001, +84981000001",
    "01681234567, +84381234567",
    "+841681234567, +84381234567",
    "841681234567, +84381234567",
    "01211234567, +84791234567",
    "0240 385 1234, +842043851234",
    "04 3825 1234, +842438251234",
    "(020) 384 0123, +842143840123",
    "0521 234 567, +842321234567",
    "0523 234 567, +84523234567",
  })
  void bringsAPhoneIntoItsOneForm(String written, String normalised) {
    assertThat(PhoneNumbers.normalised(written)).hasValue(normalised);
  }

  @Test
  void movesOnlyNumbersOfTheOldLength() {
    // 0121… with ten digits is no old mobile number, and must not become one of somebody else.
    assertThat(PhoneNumbers.normalised("0121123456"))
        .isNotEqualTo(PhoneNumbers.normalised("079123456"));
    assertThat(PhoneNumbers.normalised("0121123456").orElse("")).doesNotContain("8479");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "không có", "12345", "0981", "09810000011", "0999999999999", "nguyen van hoa"})
  void takesNothingElseForAPhone(String written) {
    assertThat(PhoneNumbers.normalised(written)).isEmpty();
  }

  @Test
  void takesTwelveDigitsForACitizenNumber() {
    assertThat(CitizenNumber.normalised("024 085 123 456")).hasValue("024085123456");
    assertThat(CitizenNumber.normalised("024.085.123456")).hasValue("024085123456");
    assertThat(CitizenNumber.normalised("02408512345")).isEmpty();
    assertThat(CitizenNumber.normalised("02408512345A")).isEmpty();
    assertThat(CitizenNumber.normalised("0240851234567")).isEmpty();
  }

  @Test
  void doubtsACitizenNumberThatDisagrees() {
    assertThat(CitizenNumber.doubts("024085123456", 1985, "M")).isEmpty();
    assertThat(CitizenNumber.doubts("024185123456", 1985, "F")).isEmpty();
    assertThat(CitizenNumber.doubts("024305123456", 2005, "F")).isEmpty();
    assertThat(CitizenNumber.doubts("024085123456", null, null)).isEmpty();
    assertThat(CitizenNumber.doubts("024085123456", 1986, "F"))
        .containsExactly("citizenNumber.birthYear", "citizenNumber.sex");
  }
}
