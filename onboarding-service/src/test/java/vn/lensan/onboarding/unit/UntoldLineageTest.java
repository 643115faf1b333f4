package vn.lensan.onboarding.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.unit.UnitFixtures.NEW;
import static vn.lensan.onboarding.unit.UnitFixtures.now;
import static vn.lensan.onboarding.unit.UnitFixtures.old;

import org.junit.jupiter.api.Test;

class UntoldLineageTest {
  private final Placing placing = new Placing(UnitFixtures.map());

  @Test
  void movesAHouseholdByItsOnlySuccessor() {
    Placement placement = placing.of(old("10101"), NEW);
    assertThat(placement.now()).isEqualTo(now("20001"));
    assertThat(placement.undecided()).isFalse();
    assertThat(placement.within())
        .contains("2025-07-01:20", "2025-07-01:20001", "2025-06-30:101", "2025-06-30:10101");
  }

  @Test
  void leavesAHouseholdOfASplitCommuneAsGivenYetKnownToItsProvince() {
    Placement placement = placing.of(old("10102"), NEW);
    assertThat(placement.now()).isEqualTo(old("10102"));
    assertThat(placement.undecided()).isTrue();
    assertThat(placement.within())
        .contains("2025-07-01:20", "2025-06-30:10102")
        .doesNotContain("2025-07-01:20001", "2025-07-01:20002");
  }

  @Test
  void neverTakesTheProvinceForWhatAnUntoldCommuneBecame() {
    Placement placement = placing.of(old("10103"), NEW);
    assertThat(placement.now()).isEqualTo(old("10103"));
    assertThat(placement.undecided()).isTrue();
    assertThat(placement.places()).contains("2025-07-01:20", "2025-07-01:VN");
  }

  @Test
  void knowsANewCommuneOnTheOldMapAsFarAsLineageIsUnique() {
    assertThat(placing.of(now("20001"), NEW).places())
        .contains("2025-06-30:10", "2025-06-30:101")
        .doesNotContain("2025-06-30:10101", "2025-06-30:10102");
    assertThat(placing.of(now("20002"), NEW).places()).contains("2025-06-30:10102");
    assertThat(placing.of(now("20003"), NEW).places()).contains("2025-06-30:10");
    assertThat(placing.of(now("20003"), NEW).undecided()).isFalse();
  }
}
