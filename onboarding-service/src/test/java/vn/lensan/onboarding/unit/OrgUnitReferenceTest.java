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
  void tellsWhatEveryProvinceAndCommuneBecame() {
    assertThat(keysFrom()).containsExactlyInAnyOrderElementsOf(keys(OLD));
    assertThat(keysTo()).containsExactlyInAnyOrderElementsOf(keys(NEW));
    assertThat(reference.lineage()).hasSize(1 + 63 + 821).doesNotHaveDuplicates();
  }

  @Test
  void proposesOneSuccessorOfEachSplitCommune() {
    Map<String, List<ReferenceLineage>> split =
        reference.lineage().stream()
            .filter(line -> line.relation() == ReferenceLineage.Relation.SPLIT)
            .collect(groupingBy(ReferenceLineage::from));
    assertThat(split.keySet())
        .containsExactlyInAnyOrder(OLD + ":29995", OLD + ":30079", OLD + ":30157");
    assertThat(split.values()).allSatisfy(lines -> assertThat(lines).hasSize(2));
    Map<String, Long> proposed =
        reference.lineage().stream()
            .filter(ReferenceLineage::proposedFirst)
            .collect(groupingBy(ReferenceLineage::from, counting()));
    assertThat(proposed.values()).containsOnly(1L);
    assertThat(proposed.keySet()).isEqualTo(keysFrom());
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
    assertThat(at(OLD, OrgUnitLevel.PROVINCE))
        .filteredOn(unit -> unit.code().equals("24"))
        .extracting(ReferenceUnit::fullName)
        .containsExactly("Tỉnh Bắc Giang");
    assertThat(at(NEW, OrgUnitLevel.PROVINCE))
        .filteredOn(unit -> unit.code().equals("24"))
        .extracting(ReferenceUnit::fullName)
        .containsExactly("Tỉnh Bắc Ninh");
  }

  @Test
  void writesNamesInComposedUnicode() {
    assertThat(reference.units())
        .allMatch(unit -> Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC))
        .allMatch(unit -> unit.name().equals(unit.name().strip()));
  }

  @Test
  void hasExactlyOneMapInForceOnADay() {
    assertThat(reference.boundaries())
        .filteredOn(boundary -> boundary.inForceOn(LocalDate.of(2025, 6, 30)))
        .extracting(ReferenceBoundary::boundary)
        .containsExactly(OLD);
    assertThat(reference.boundaries())
        .filteredOn(boundary -> boundary.inForceOn(LocalDate.of(2025, 7, 1)))
        .extracting(ReferenceBoundary::boundary)
        .containsExactly(NEW);
  }

  @Test
  void namesTheActBehindTheNewCommunes() {
    assertThat(reference.legalSource(NEW, OrgUnitLevel.COMMUNE, "24"))
        .hasValueSatisfying(act -> assertThat(act.number()).isEqualTo("1658/NQ-UBTVQH15"));
    assertThat(reference.legalSource(NEW, OrgUnitLevel.PROVINCE, null))
        .hasValueSatisfying(act -> assertThat(act.number()).isEqualTo("202/2025/QH15"));
    assertThat(reference.legalSource(NEW, OrgUnitLevel.COMMUNE, "01")).isEmpty();
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

  /** Districts were abolished: they have no successor. */
  private Set<String> keys(String boundary) {
    return reference.unitsOn(boundary).stream()
        .filter(unit -> unit.level() != OrgUnitLevel.DISTRICT)
        .map(ReferenceUnit::key)
        .collect(toSet());
  }

  private Set<String> keysFrom() {
    return reference.lineage().stream().map(ReferenceLineage::from).collect(toSet());
  }

  private Set<String> keysTo() {
    return reference.lineage().stream().map(ReferenceLineage::to).collect(toSet());
  }
}
