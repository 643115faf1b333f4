package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.platform.problem.Problem;

class UnitWeightTest {
  private final ProductRules rules = new ProductRules(new UnitsOfMeasure());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kg|1",
        "tấn|1000",
        "tạ|100",
        "yến|10",
        "lạng|0.1",
        "g|0.001",
        "thùng 5 kg|5",
        "hộp 500 g|0.5",
        "con 1,5 kg|1.5",
        "túi 0.25 kg|0.25",
        "bao 2 yến|20"
      })
  void readsTheWeightThatAUnitSays(String unit, BigDecimal kilograms) {
    UnitWeight weight = ProductContents.soldBy(unit).weight().orElseThrow();
    assertThat(weight.kilograms()).isEqualByComparingTo(kilograms);
    assertThat(weight.basis()).isEqualTo(UnitWeight.Basis.UNIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chục", "bó", "con", "giạ", "lít", "chai 500 ml", "hộp 25 gói", "túi 1.000 g"})
  void saysNothingOfWhatNobodyWeighed(String unit) {
    assertThat(ProductContents.soldBy(unit).weight()).isEmpty();
  }

  @Test
  void takesTheProductsOwnWordForWhatItsUnitLeavesOpen() {
    ProductContent dozen = ProductContents.soldBy("chục", new BigDecimal("3.50"));
    UnitWeight weight = rules.checked(dozen).weight().orElseThrow();
    assertThat(weight).isEqualTo(new UnitWeight(new BigDecimal("3.5"), UnitWeight.Basis.DECLARED));
    assertThat(weight.times(12)).isEqualTo(new BigDecimal("42"));
  }

  @Test
  void letsAPlaceHaveATaOfSixtyKilograms() {
    ProductContent sweetPotato = ProductContents.soldBy("tạ", BigDecimal.valueOf(60));
    assertThat(rules.checked(sweetPotato).weight().orElseThrow().kilograms())
        .isEqualByComparingTo("60");
  }

  @ParameterizedTest
  @CsvSource({
    "kg,2,contradicts-unit",
    "thùng 5 kg,6,contradicts-unit",
    "tour,3,service-has-no-weight",
    "bó,0,out-of-range",
    "bó,-1,out-of-range",
    "bó,100001,out-of-range"
  })
  void refusesAWeightThatCannotBe(String unit, BigDecimal declared, String code) {
    Problem refused =
        catchThrowableOfType(
            Problem.class, () -> rules.checked(ProductContents.soldBy(unit, declared)));
    assertThat(refused.errors()).extracting(Problem.FieldProblem::code).containsExactly(code);
  }

  @Test
  void keepsNoSecondCopyOfWhatTheUnitSays() {
    ProductContent boxed =
        rules.checked(ProductContents.soldBy("thùng 5 kg", BigDecimal.valueOf(5)));
    assertThat(boxed.kilogramsPerUnit()).isNull();
    assertThat(boxed.weight().orElseThrow().kilograms()).isEqualByComparingTo("5");
  }

  @Test
  void forgetsWhatABoxWeighedWhenAListSaysSacks() {
    ProductContent before = ProductContents.soldBy("thùng", BigDecimal.valueOf(12));
    assertThat(ListedContent.over(before, ProductContents.soldBy("thùng")).kilogramsPerUnit())
        .isEqualByComparingTo("12");
    assertThat(ListedContent.over(before, ProductContents.soldBy("bao")).kilogramsPerUnit())
        .isNull();
  }
}
