package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lensan.platform.unit.UnitId;

/** Two small invented maps: an old one with a district, a new one without. */
final class UnitFixtures {
  static final String OLD = "2025-06-30";
  static final String NEW = "2025-07-01";
  private static final LocalDate TURN = LocalDate.parse(NEW);

  private UnitFixtures() {}

  static UnitId old(String code) {
    return new UnitId(OLD, code);
  }

  static UnitId now(String code) {
    return new UnitId(NEW, code);
  }

  /**
   * Province 10 went into 20, district 101 with communes: one moved, one split, one untold; an
   * island.
   */
  static UnitMap map() {
    Boundary before = new Boundary(OLD, LocalDate.parse("2025-03-01"), TURN.minusDays(1), 0, "");
    Boundary after = new Boundary(NEW, TURN, null, 0, "");
    return new UnitMap(List.of(before, after), units());
  }

  static List<OrgUnit> units() {
    return Stream.of(
            unit(old("VN"), OrgUnitType.NATION, "Việt Nam", null, now("VN")),
            unit(old("10"), OrgUnitType.PROVINCE, "Tỉnh Cũ", "VN", now("20")),
            unit(old("101"), OrgUnitType.RURAL_DISTRICT, "Huyện Một", "10"),
            unit(old("10101"), OrgUnitType.COMMUNE, "Chuyển Cả", "101", now("20001")),
            unit(old("10102"), OrgUnitType.COMMUNE, "Chia Đôi", "101", now("20001"), now("20002")),
            unit(old("10103"), OrgUnitType.COMMUNE, "Chưa Rõ", "101"),
            unit(old("102"), OrgUnitType.RURAL_DISTRICT, "Đảo", "10", now("20004")),
            unit(now("VN"), OrgUnitType.NATION, "Việt Nam", null),
            unit(now("20"), OrgUnitType.PROVINCE, "Mới", "VN"),
            unit(now("20001"), OrgUnitType.COMMUNE, "Tân Hưng", "20"),
            unit(now("20002"), OrgUnitType.COMMUNE, "Tấn Hùng", "20"),
            unit(now("20003"), OrgUnitType.WARD, "Hòa Phượng", "20"),
            unit(now("20004"), OrgUnitType.SPECIAL_ZONE, "Đảo", "20"),
            unit(now("10101"), OrgUnitType.COMMUNE, "Sông Mới", "20"))
        .toList();
  }

  private static OrgUnit unit(
      UnitId unit,
      OrgUnitType type,
      String name,
      @org.jspecify.annotations.Nullable String parent,
      UnitId... successors) {
    return OrgUnit.defined(
        new OrgUnit.Definition(unit, type, name, parent, TURN, null, null, List.of(successors)));
  }
}
