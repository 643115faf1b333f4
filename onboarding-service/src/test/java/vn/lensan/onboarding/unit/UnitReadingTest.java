package vn.lensan.onboarding.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.unit.UnitFixtures.NEW;
import static vn.lensan.onboarding.unit.UnitFixtures.OLD;
import static vn.lensan.onboarding.unit.UnitFixtures.now;
import static vn.lensan.onboarding.unit.UnitFixtures.old;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code 10101 is "Chuyển Cả" on the old map and "Sông Mới" on the new one. */
class UnitReadingTest {
  private final UnitReading reading = new UnitReading(UnitFixtures.map(), NEW);

  private UnitMatch code(
      @Nullable String province, @Nullable String district, @Nullable String commune) {
    return reading.read(new UnitWritten(province, district, commune, "10101"), null);
  }

  @Test
  void readsABareCodeOnTheMapOfTheUpload() {
    UnitWritten bare = new UnitWritten("", "", "", "10101");
    assertThat(reading.read(bare, OLD)).isEqualTo(new UnitMatch.Found(old("10101")));
    assertThat(reading.read(bare, NEW)).isEqualTo(new UnitMatch.Found(now("10101")));
  }

  @Test
  void readsABareCodeWithoutAnySignOnTheMapInForce() {
    assertThat(code(null, null, null)).isEqualTo(new UnitMatch.Found(now("10101")));
  }

  @Test
  void readsACodeByTheDistrictOrTheNameBesideIt() {
    assertThat(code(null, "Huyện Một", null)).isEqualTo(new UnitMatch.Found(old("10101")));
    assertThat(code(null, null, "xã chuyển cả")).isEqualTo(new UnitMatch.Found(old("10101")));
    assertThat(code("Tỉnh Tỉnh Cũ", null, null)).isEqualTo(new UnitMatch.Found(old("10101")));
    assertThat(code(null, null, "Sông Mới")).isEqualTo(new UnitMatch.Found(now("10101")));
  }

  @Test
  void tellsBothCandidatesWhenCodeAndNameDisagree() {
    assertThat(code(null, null, "Tân Hưng"))
        .isEqualTo(
            new UnitMatch.Contradicted(
                now("10101"), List.of(now("10101"), old("10101"), now("20001"))));
    assertThat(code(null, "Huyện Một", "Sông Mới"))
        .isInstanceOfSatisfying(
            UnitMatch.Contradicted.class,
            told -> {
              assertThat(told.unit()).isEqualTo(old("10101"));
              assertThat(told.candidates()).contains(old("10101"), now("10101"));
            });
    UnitWritten told = new UnitWritten(null, null, "Chuyển Cả", "10101");
    assertThat(reading.read(told, NEW))
        .isEqualTo(new UnitMatch.Contradicted(now("10101"), List.of(now("10101"), old("10101"))));
  }

  @Test
  void doubtsACodeThatOnlyAnOlderMapKnows() {
    assertThat(reading.read(new UnitWritten(null, null, null, "10103"), null))
        .isEqualTo(new UnitMatch.Contradicted(old("10103"), List.of(old("10103"))));
  }

  @Test
  void readsANameThatOnlyTheOldMapKnows() {
    assertThat(reading.read(new UnitWritten("Tỉnh Cũ", null, "Chia Đôi", null), null))
        .isEqualTo(new UnitMatch.Found(old("10102")));
  }

  @Test
  void takesAnIslandDistrictItselfForTheLeaf() {
    assertThat(reading.read(new UnitWritten(null, null, null, "102"), OLD))
        .isEqualTo(new UnitMatch.Found(old("102")));
    assertThat(reading.read(new UnitWritten(null, "Huyện Đảo", "Huyện Đảo", null), null))
        .isEqualTo(new UnitMatch.Found(old("102")));
    assertThat(reading.read(new UnitWritten(null, null, null, "101"), OLD))
        .isInstanceOf(UnitMatch.Unknown.class);
  }
}
