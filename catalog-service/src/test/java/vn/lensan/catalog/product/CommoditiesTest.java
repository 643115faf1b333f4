package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommoditiesTest {

  @ParameterizedTest
  @CsvSource({
    "Vải thiều Nắng Mai tuyển chọn,LYCHEE",
    "Vải sớm Phúc Hòa thùng 3 kg,LYCHEE",
    "Vải thổ cẩm Mai Châu,BROCADE",
    "Mật ong hoa vải rừng Lục,HONEY",
    "Mỳ gạo Chũ truyền thống,NOODLE",
    "Long nhãn Sông Mã,LONGAN",
    "Kẹo dừa ca cao,CONFECTIONERY",
    "Nước mắm Cam Lâm,FISH_SAUCE",
    "Khô cá lóc một nắng,FISH",
    "Hoa hồi Lạng Sơn,STAR_ANISE",
    "Cam Vinh đồi Tư,ORANGE",
    "Xoài Cam Ranh,MANGO",
    "Mứt vải thiều ít đường,CONFECTIONERY",
    "Sữa hạt sen,JUICE",
    "Nhang trầm,INCENSE",
    "Homestay bản Áng,TOURISM"
  })
  void takesWhatANameSaysFirst(String name, String code) {
    assertThat(Commodity.toldBy(name).map(Commodity::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sản phẩm thử 12", "Đặc sản quê nhà", "Vai thu", "", "<b>", "Khác"})
  void saysNothingWhereANameTellsNothing(String name) {
    assertThat(Commodity.toldBy(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"vai thieu luc ngan,LYCHEE", "MAT ONG RUNG,HONEY", "Thanh long,DRAGON_FRUIT"})
  void readsWordsWithoutMarksWhereTheyAreClear(String words, String code) {
    assertThat(Commodity.of(words).code()).isEqualTo(code);
  }

  @Test
  void readsMarksInWhicheverFormAndPlaceTheyCome() {
    assertThat(Commodity.of("xoài hoà lộc")).isEqualTo(Commodity.of("Xoài Hòa Lộc"));
    assertThat(Commodity.of(Normalizer.normalize("Vải thiều", Normalizer.Form.NFD)).code())
        .isEqualTo("LYCHEE");
  }

  @Test
  void keepsTheWordsOfWhatItDoesNotKnow() {
    Commodity unknown = Commodity.of(" Rươi Tứ Kỳ ");
    assertThat(unknown.code()).isEqualTo(Commodity.OTHER);
    assertThat(unknown.name()).isEqualTo("Rươi Tứ Kỳ");
    assertThat(Commodity.of("Khác").code()).isEqualTo(Commodity.OTHER);
  }

  @Test
  void givesHarvestsOnlyToWhatGrows() {
    assertThat(Commodity.of("Vải thiều").kind().hasHarvest()).isTrue();
    assertThat(Commodity.of("Du lịch sinh thái").kind().hasHarvest()).isFalse();
    assertThat(Commodity.of("Thổ cẩm").kind().hasHarvest()).isFalse();
  }

  @Test
  void hasOneCodeForEachAndSaysItsVersion() {
    assertThat(Commodity.list().items()).extracting(Commodity::code).doesNotHaveDuplicates();
    assertThat(Commodity.list().version()).matches("\\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void proposesTheCommodityOfANameAndLeavesTheHouseholdsWord() {
    ProductRules rules = new ProductRules(new UnitsOfMeasure());
    assertThat(rules.checked(ProductContents.named("Vải thiều sớm", null)).commodity())
        .isEqualTo("Vải thiều");
    assertThat(rules.checked(ProductContents.named("Vải thiều sớm", "Rươi")).commodity())
        .isEqualTo("Rươi");
    assertThat(rules.checked(ProductContents.named("Quà quê", null)).commodity()).isNull();
  }

  @Test
  void knowsTheCommodityOfProductsStoredBeforeThereWasAList() {
    Optional<Commodity> old = ProductContents.named("Na dai Lục Nam", null).knownCommodity();
    assertThat(old.map(Commodity::code)).contains("CUSTARD_APPLE");
  }
}
