package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.onboarding.household.Classification.Scale;

class ClassificationTest {

  @ParameterizedTest
  @CsvSource({
    "Vải thiều, 2999, , FOOD, SMALL",
    "Vải thiều Lục Ngạn, 3000, , FOOD, MEDIUM",
    "VẢI THIỀU, 10000, , FOOD, LARGE",
    "Mật ong hoa vải, , 5000, FOOD, LARGE",
    "Chè búp, 100, 1000, BEVERAGE, MEDIUM",
    "Quế Trà My, 20000, , MEDICINAL, MEDIUM",
    "Thổ cẩm, 20000, 20000, CRAFT, ",
    "Khế rừng, , 100, FOOD, SMALL",
    "Vải thiều, , , FOOD, "
  })
  void sortsByGroupAndScale(String name, Long area, Long kg, String group, Scale scale) {
    Classification found = Classification.of(List.of(new Crop(name, area, kg, null)));
    assertThat(found).isEqualTo(new Classification(List.of(group), scale));
  }

  @Test
  void takesTheLargestScaleAndAllGroupsOfSeveralCrops() {
    Classification found =
        Classification.of(
            List.of(new Crop("Chè", 100L, null, null), new Crop("Lúa", 20_000L, null, null)));
    assertThat(found).isEqualTo(new Classification(List.of("BEVERAGE", "FOOD"), Scale.LARGE));
    assertThat(Classification.of(List.of())).isEqualTo(new Classification(List.of(), null));
  }
}
