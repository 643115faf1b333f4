package vn.lensan.onboarding.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.unit.UnitFixtures.now;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentsTest {
  private final UnitMatching matching = new UnitMatching(UnitFixtures.map());

  private UnitMatch commune(String written) {
    return matching.match(UnitFixtures.NEW, "Tỉnh Mới", null, written, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tân Hưng", "Xã Tân Hưng", "XÃ TÂN HƯNG", " tân  hưng "})
  void tellsCommunesApartByTheirAccentsAlone(String written) {
    assertThat(commune(written)).isEqualTo(new UnitMatch.Found(now("20001"), false));
    String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
    assertThat(commune(decomposed)).isEqualTo(new UnitMatch.Found(now("20001"), false));
  }

  @Test
  void tellsAllCandidatesWhenAccentsAreMissing() {
    assertThat(commune("tan hung"))
        .isEqualTo(new UnitMatch.Ambiguous(List.of(now("20001"), now("20002"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hoà Phượng", "Phường Hòa Phượng", "hoa phuong"})
  void readsATonePutElsewhereAndANameWithoutAccents(String written) {
    assertThat(commune(written)).isEqualTo(new UnitMatch.Found(now("20003"), false));
  }

  @Test
  void doubtsANameWithOtherAccents() {
    assertThat(commune("Hóa Phương")).isEqualTo(new UnitMatch.Found(now("20003"), true));
  }

  @Test
  void knowsTheProvinceOfACommuneThatDoesNotExist() {
    assertThat(commune("Không Có")).isEqualTo(new UnitMatch.Unknown(now("20")));
  }
}
