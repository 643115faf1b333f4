package vn.lensan.onboarding.unit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrgUnitLineageTest {

  private static final String OLD = "2025-06-30";
  private static final String NEW = "2025-07-01";

  private final OrgUnitReference reference = OrgUnitReference.load();

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
