package vn.lensan.onboarding.household.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.onboarding.household.Identification.State;
import vn.lensan.onboarding.household.Position;

class GridAddressesTest {
  private final GridAddresses addresses = new GridAddresses();

  @Test
  void givesOneSquareOneCodeAndTheNextAnother() {
    String code = addresses.codeOf(new Position(21.43215, 106.56785, 5)).orElseThrow();
    assertThat(code).matches("LSA-[0-9A-Y]{5}-[0-9A-Y]{4}");
    assertThat(addresses.codeOf(new Position(21.43218, 106.56788, null))).contains(code);
    assertThat(addresses.codeOf(new Position(21.43225, 106.56785, 5)).orElseThrow())
        .isNotEqualTo(code);
  }

  @Test
  void givesNoneForAPositionThatIsTooRough() {
    assertThat(addresses.codeOf(new Position(21.4, 106.5, 101))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180"})
  void knowsTheEndsOfTheWorld(double lat, double lon) {
    assertThat(addresses.codeOf(new Position(lat, lon, 1)).orElseThrow()).hasSize(14);
  }

  @ParameterizedTest
  @CsvSource({"024085000010, FAILED", "024085000011, PENDING", "024085000012, IDENTIFIED"})
  void theSimulatorAnswersByTheNumberAlone(String number, State state) {
    assertThat(new SimulatedIdentities().ask(number, "Người Thử")).isEqualTo(state);
    assertThat(new SimulatedIdentities().ask(number, "Tên Khác")).isEqualTo(state);
  }
}
