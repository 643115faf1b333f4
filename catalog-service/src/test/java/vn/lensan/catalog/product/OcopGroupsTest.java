package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcopGroupsTest {

  @ParameterizedTest
  @CsvSource({
    "2019-08-20,0,0,",
    "2019-08-21,6,26,1048/QĐ-TTg",
    "2022-07-31,6,26,1048/QĐ-TTg",
    "2022-08-01,6,26,919/QĐ-TTg",
    "2023-02-23,6,26,919/QĐ-TTg",
    "2023-02-24,6,8,919/QĐ-TTg",
    "2026-11-23,6,8,919/QĐ-TTg"
  })
  void takesTheNewestListThatHasBegun(LocalDate day, int groups, int parts, String decision) {
    var inForce = OcopGroups.inForceOn(day);
    assertThat(inForce).filteredOn(one -> one.subGroup() == null).hasSize(groups);
    assertThat(inForce).filteredOn(one -> one.subGroup() != null).hasSize(parts);
    if (groups > 0) {
      assertThat(inForce.getFirst().decision()).isEqualTo(decision);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thực phẩm|2026-11-23|ONE",
        "thuc pham|2026-11-23|ONE",
        "Dược liệu|2026-11-23|ONE",
        "Thủ công mỹ nghệ|2026-11-23|ONE",
        "Chế biến từ gạo, ngũ cốc|2026-11-23|ONE",
        "Chế biến|2026-11-23|SEVERAL",
        "Vải, may mặc|2021-05-01|ONE",
        "Vải, may mặc|2026-11-23|OUTDATED",
        "Sinh vật cảnh|2021-05-01|NONE",
        "Sinh vật cảnh|2026-11-23|ONE",
        "Đồ chơi|2026-11-23|NONE",
        "!!|2026-11-23|NONE"
      })
  void findsAGroupInTheListOfTheDay(String words, LocalDate day, OcopGroups.Match match) {
    assertThat(OcopGroups.find(words, day).match()).isEqualTo(match);
  }

  @Test
  void saysThatTheSubGroupsOf148AreKnownInPartOnly() {
    assertThat(OcopGroups.inForceOn(LocalDate.of(2026, 11, 23)))
        .filteredOn(one -> one.subGroup() != null)
        .allSatisfy(one -> assertThat(one.sure()).isEqualTo("PARTIAL"));
  }

  @Test
  void weighsNoService() {
    ProductContent tour = ProductContents.grouped("Du lịch cộng đồng", "kg");
    assertThat(tour.isService()).isTrue();
    assertThat(tour.weight()).isEmpty();
    assertThat(ProductContents.grouped("Thực phẩm", "kg").isService()).isFalse();
    assertThat(ProductContents.grouped("Thực phẩm", "đêm").isService()).isTrue();
  }
}
