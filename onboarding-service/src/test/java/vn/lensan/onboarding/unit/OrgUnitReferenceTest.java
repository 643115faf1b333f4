package vn.lensan.onboarding.unit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrgUnitReferenceTest {

  private static final String OLD = "2025-06-30";
  private static final String NEW = "2025-07-01";

  private final OrgUnitReference reference = OrgUnitReference.load();

  @Test
  void knowsEveryProvinceOfBothMaps() {
    assertThat(at(OLD, OrgUnitLevel.PROVINCE)).hasSize(63);
    assertThat(at(NEW, OrgUnitLevel.PROVINCE)).hasSize(34);
    assertThat(at(OLD, OrgUnitLevel.NATION)).hasSize(1);
    assertThat(at(NEW, OrgUnitLevel.NATION)).hasSize(1);
  }

  @Test
  void knowsTheCommunesOfTheDemoProvinces() {
    assertThat(countByParent(at(NEW, OrgUnitLevel.COMMUNE)))
        .isEqualTo(Map.of("24", 99L, "14", 75L, "82", 102L));
  }

  @Test
  void knowsTheDistrictsAndCommunesTheyWereMadeOf() {
    assertThat(countByParent(at(OLD, OrgUnitLevel.DISTRICT)))
        .isEqualTo(Map.of("24", 10L, "27", 8L, "14", 12L, "82", 11L, "87", 12L));
    assertThat(oldCommunesByProvince())
        .isEqualTo(Map.of("24", 192L, "27", 121L, "14", 200L, "82", 164L, "87", 141L));
    assertThat(at(NEW, OrgUnitLevel.DISTRICT)).isEmpty();
  }

  @Test
  void hangsEveryUnitUnderAnExistingParent() {
    for (String boundary : List.of(OLD, NEW)) {
      Set<String> codes =
          reference.unitsOn(boundary).stream().map(ReferenceUnit::code).collect(toSet());
      assertThat(codes).hasSameSizeAs(reference.unitsOn(boundary));
      assertThat(reference.unitsOn(boundary))
          .allMatch(
              unit ->
                  unit.parent() == null ? unit.code().equals("VN") : codes.contains(unit.parent()));
    }
  }

  @Test
  void readsCode24AsAnotherProvinceOnEachMap() {
    assertThat(namesOfCode24(OLD)).containsExactly("Tỉnh Bắc Giang");
    assertThat(namesOfCode24(NEW)).containsExactly("Tỉnh Bắc Ninh");
  }

  @Test
  void writesNamesInComposedUnicode() {
    assertThat(reference.units())
        .allMatch(unit -> Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC))
        .allMatch(unit -> unit.name().equals(unit.name().strip()));
  }

  @Test
  void hasExactlyOneMapInForceOnADay() {
    assertThat(boundariesOn("2025-06-30")).containsExactly(OLD);
    assertThat(boundariesOn("2025-07-01")).containsExactly(NEW);
    assertThat(boundariesOn("2026-11-22")).containsExactly(NEW);
  }

  @Test
  void namesTheActBehindTheNewCommunes() {
    assertThat(reference.legalSource(NEW, OrgUnitLevel.COMMUNE, "24"))
        .hasValueSatisfying(act -> assertThat(act.number()).isEqualTo("1658/NQ-UBTVQH15"));
    assertThat(reference.legalSource(NEW, OrgUnitLevel.PROVINCE, null))
        .hasValueSatisfying(act -> assertThat(act.number()).isEqualTo("202/2025/QH15"));
    assertThat(reference.legalSource(NEW, OrgUnitLevel.COMMUNE, "01")).isEmpty();
  }

  private List<String> namesOfCode24(String boundary) {
    return reference.unitsOn(boundary).stream()
        .filter(unit -> unit.code().equals("24"))
        .map(ReferenceUnit::fullName)
        .toList();
  }

  private List<String> boundariesOn(String day) {
    return reference.boundaries().stream()
        .filter(boundary -> boundary.inForceOn(LocalDate.parse(day)))
        .map(ReferenceBoundary::boundary)
        .toList();
  }

  private List<ReferenceUnit> at(String boundary, OrgUnitLevel level) {
    return reference.unitsOn(boundary).stream().filter(unit -> unit.level() == level).toList();
  }

  private static Map<String, Long> countByParent(List<ReferenceUnit> units) {
    return units.stream().collect(groupingBy(unit -> String.valueOf(unit.parent()), counting()));
  }

  private Map<String, Long> oldCommunesByProvince() {
    Map<String, String> provinceOf =
        at(OLD, OrgUnitLevel.DISTRICT).stream()
            .collect(toMap(ReferenceUnit::code, unit -> String.valueOf(unit.parent())));
    return at(OLD, OrgUnitLevel.COMMUNE).stream()
        .collect(groupingBy(unit -> provinceOf.getOrDefault(unit.parent(), "none"), counting()));
  }
}
