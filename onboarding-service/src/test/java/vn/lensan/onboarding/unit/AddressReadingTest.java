package vn.lensan.onboarding.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.unit.UnitFixtures.NEW;
import static vn.lensan.onboarding.unit.UnitFixtures.now;
import static vn.lensan.onboarding.unit.UnitFixtures.old;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReadingTest {
  private final AddressReading reading = new AddressReading(UnitFixtures.map(), NEW);

  private Resolution read(String text) {
    return reading.read(text, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã Tân Hưng, Tỉnh Mới | 2025-07-01:20001",
        "thôn 3, X. Tân Hưng, T. Mới | 2025-07-01:20001",
        "P. Hoà Phượng, Mới | 2025-07-01:20003",
        "Xã Chuyển Cả, huyện Một, Tỉnh Cũ | 2025-06-30:10101",
        "Xã Chuyển Cả Huyện Một Tỉnh Cũ | 2025-06-30:10101",
        "số 5 đường Mới; xã Chia Đôi; H. Một | 2025-06-30:10102"
      })
  void findsTheMapThatTheAddressWasWrittenOn(String text, String unit) {
    Resolution read = read(text);
    assertThat(read.certain()).as(read.toString()).isTrue();
    assertThat(read.items().getFirst().unit()).hasToString(unit);
  }

  @Test
  void tellsAmbiguityAndDoesNotGuess() {
    Resolution read = read("xa tan hung, tinh moi");
    assertThat(read.certain()).isFalse();
    assertThat(read.items())
        .extracting(Resolution.Candidate::unit)
        .containsExactlyInAnyOrder(now("20001"), now("20002"));
  }

  @Test
  void isNotCertainWhenWhatStandsAboveDoesNotFit() {
    Resolution read = read("Xã Tân Hưng, huyện Đâu Đó, tỉnh Nào Đó");
    assertThat(read.certain()).isFalse();
    assertThat(read.items().getFirst().confidence()).isLessThan(50);
  }

  @Test
  void keepsToTheMapThatWasNamed() {
    assertThat(reading.read("Xã Chuyển Cả", NEW).items()).isEmpty();
    assertThat(reading.read("Xã Chuyển Cả", UnitFixtures.OLD).items().getFirst().unit())
        .isEqualTo(old("10101"));
  }

  @Test
  void tellsTheVillageThatStandsBefore() {
    assertThat(read("Thôn Đông, Xã Tân Hưng, Tỉnh Mới").rest()).isEqualTo("Thôn Đông");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",,,", "????", "Không có ở đâu cả", "Huyện Một, Tỉnh Cũ"})
  void findsNoCommuneWhereNoneIsNamed(String text) {
    assertThat(read(text).items()).isEmpty();
    assertThat(read(text).certain()).isFalse();
  }
}
