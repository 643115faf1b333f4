package vn.lensan.onboarding.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.unit.UnitFixtures.now;
import static vn.lensan.onboarding.unit.UnitFixtures.old;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.unit.UnitId;

/** Rows of one split unit may stand in two batches. */
class LineageRowsTest {
  private final OrgUnit unit =
      OrgUnit.drafted(
          new OrgUnit.Definition(
              old("1"),
              OrgUnitType.COMMUNE,
              "Chia",
              "101",
              LocalDate.parse("2025-03-01"),
              null,
              null,
              List.of(now("9"))));

  private List<UnitId> told(String list, int of, OrgUnit.Successor... rows) {
    List<UnitId> told = unit.leading(list, List.of(rows), of);
    unit.redraft(unit.definition().leadingTo(told));
    return told;
  }

  private static OrgUnit.Successor to(String code, boolean first) {
    return new OrgUnit.Successor(now(code), first);
  }

  @Test
  void holdTogetherOnceAllAreHere() {
    assertThat(told("list", 2, to("1", false))).containsExactly(now("9"));
    assertThat(told("list", 2, to("2", true))).containsExactly(now("2"), now("1"));
    assertThat(unit.waitsForRows()).isFalse();
  }

  @Test
  void changeNothingWhenABatchIsDoneTwice() {
    told("list", 2, to("1", false));
    told("list", 2, to("1", false));
    assertThat(told("list", 2, to("2", true))).containsExactly(now("2"), now("1"));
    assertThat(told("list", 2, to("2", true))).containsExactly(now("2"), now("1"));
  }

  @Test
  void ofAnEarlierListThatWasCutShortAreForgotten() {
    told("earlier", 2, to("7", true));
    told("list", 2, to("1", true));
    assertThat(told("list", 2, to("2", false))).containsExactly(now("1"), now("2"));
  }

  @Test
  void takeNothingAwayWhenTheListDoesNotSayHowMany() {
    assertThat(told("list", 0, to("1", false))).containsExactly(now("9"), now("1"));
  }
}
