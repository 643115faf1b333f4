package vn.lensan.onboarding.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.unit.UnitFixtures.NEW;
import static vn.lensan.onboarding.unit.UnitFixtures.OLD;
import static vn.lensan.onboarding.unit.UnitFixtures.now;
import static vn.lensan.onboarding.unit.UnitFixtures.old;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.unit.UnitId;

/** What a person chose of a split unit holds on every map, and is asked anew only when it must. */
class ChosenPlaceTest {
  private static final String THIRD = "2027-01-01";
  private final Placing placing = new Placing(UnitFixtures.map());

  @Test
  void liesWhereAPersonSaidAndKeepsWhatItWasGiven() {
    Placement placement = placing.of(old("10102"), now("20002"), NEW);
    assertThat(placement.now()).isEqualTo(now("20002"));
    assertThat(placement.undecided()).isFalse();
    assertThat(placement.within())
        .contains("2025-07-01:20002", "2025-07-01:20", "2025-06-30:10102", "2025-06-30:101")
        .doesNotContain("2025-07-01:20001");
    assertThat(placement.places()).contains("2025-07-01:20002", "2025-06-30:10102");
  }

  @Test
  void followsTheChosenUnitOntoTheNextMap() {
    Placement placement = third().of(old("10102"), now("20002"), THIRD);
    assertThat(placement.now()).hasToString(THIRD + ":30002");
    assertThat(placement.undecided()).isFalse();
    assertThat(placement.places())
        .contains("2025-07-01:20002", THIRD + ":30002")
        .doesNotContain("2025-07-01:20001", THIRD + ":30001");
  }

  @Test
  void waitsAgainWhenTheChosenUnitIsSplitToo() {
    Placing placing = third();
    Placement waits = placing.of(old("10102"), now("20001"), THIRD);
    assertThat(waits.undecided()).isTrue();
    assertThat(waits.now()).isEqualTo(now("20001"));
    assertThat(waits.within()).contains("2025-07-01:20001").doesNotContain(THIRD + ":30001");
    assertThat(placing.candidates(old("10102"), now("20001"), THIRD)).hasSize(2);
    Placement chosen = placing.of(old("10102"), new UnitId(THIRD, "30003"), THIRD);
    assertThat(chosen.now()).hasToString(THIRD + ":30003");
    assertThat(chosen.places()).contains("2025-07-01:20001", "2025-06-30:10102");
  }

  /** A third map: 20002 stays one; 20001 becomes two, 30001 and 30003. */
  private static Placing third() {
    List<OrgUnit> units = new ArrayList<>(UnitFixtures.units());
    units.removeIf(unit -> List.of("20001", "20002").contains(unit.view().code()));
    units.add(unit(now("20001"), "20", id("30001"), id("30003")));
    units.add(unit(now("20002"), "20", id("30002")));
    units.add(unit(id("VN"), null));
    units.add(unit(id("30"), "VN"));
    List.of("30001", "30002", "30003").forEach(code -> units.add(unit(id(code), "30")));
    Boundary before = new Boundary(OLD, LocalDate.parse("2025-03-01"), null, 0, "");
    Boundary after = new Boundary(NEW, LocalDate.parse(NEW), null, 0, "");
    Boundary third = new Boundary(THIRD, LocalDate.parse(THIRD), null, 0, "");
    UnitMap map = new UnitMap(List.of(third, before, after), units);
    assertThat(map.inForceOn(LocalDate.parse("2026-12-31"))).isEqualTo(NEW);
    assertThat(map.inForceOn(LocalDate.parse(THIRD))).isEqualTo(THIRD);
    return new Placing(map);
  }

  private static UnitId id(String code) {
    return new UnitId(THIRD, code);
  }

  private static OrgUnit unit(UnitId id, @Nullable String parent, UnitId... successors) {
    OrgUnitType type =
        switch (id.code().length()) {
          case 5 -> OrgUnitType.COMMUNE;
          default -> parent == null ? OrgUnitType.NATION : OrgUnitType.PROVINCE;
        };
    return OrgUnit.defined(
        new OrgUnit.Definition(
            id, type, id.code(), parent, LocalDate.parse(NEW), null, null, List.of(successors)));
  }
}
