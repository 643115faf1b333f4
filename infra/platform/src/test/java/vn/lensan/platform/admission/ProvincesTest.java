package vn.lensan.platform.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvincesTest {
  private final List<Runnable> aside = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Provinces provinces = new Provinces(this::lookup, aside::add);

  private Optional<String> lookup(String unit) {
    asked.add(unit);
    return unit.endsWith("07210") ? Optional.of("2025-07-01:24") : Optional.empty();
  }

  @Test
  void communesTakeTheShareOfTheirProvinceOnceItIsKnown() {
    assertThat(provinces.of("2025-07-01:07210")).isEqualTo("2025-07-01:07210");
    assertThat(asked).as("no request waits for the store").isEmpty();
    aside.forEach(Runnable::run);
    assertThat(provinces.of("2025-07-01:07210")).isEqualTo("2025-07-01:24");
  }

  @Test
  void asksNeitherForProvincesNorAgainAndAgainForWhatNobodyKnows() {
    assertThat(provinces.of("2025-07-01:24")).isEqualTo("2025-07-01:24");
    assertThat(provinces.of("2025-07-01:VN")).isEqualTo("2025-07-01:VN");
    for (int time = 0; time < 10; time++) {
      assertThat(provinces.of("2025-07-01:99999")).isEqualTo("2025-07-01:99999");
      List.copyOf(aside).forEach(Runnable::run);
      aside.clear();
    }
    assertThat(asked).containsExactly("2025-07-01:99999");
  }
}
