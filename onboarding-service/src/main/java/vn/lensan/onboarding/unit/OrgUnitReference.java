package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units that every installation begins with. All provinces are here; districts and communes
 * only of the demo provinces, the others come in by import.
 */
record OrgUnitReference(
    List<ReferenceBoundary> boundaries,
    List<ReferenceUnit> units,
    List<ReferenceLineage> lineage,
    List<LegalSource> legalSources) {

  static OrgUnitReference load() {
    List<ReferenceBoundary> boundaries =
        ReferenceTable.read("boundaries.tsv").stream().map(OrgUnitReference::boundary).toList();
    return new OrgUnitReference(
        boundaries,
        boundaries.stream().flatMap(boundary -> unitsOf(boundary).stream()).toList(),
        ReferenceTable.read("lineage.tsv").stream().map(OrgUnitReference::lineage).toList(),
        ReferenceTable.read("legal-sources.tsv").stream()
            .map(OrgUnitReference::legalSource)
            .toList());
  }

  List<ReferenceUnit> unitsOn(String boundary) {
    return units.stream().filter(unit -> unit.boundary().equals(boundary)).toList();
  }

  /** Empty when the list does not say on which act a unit rests. */
  Optional<LegalSource> legalSource(
      String boundary, OrgUnitLevel level, @Nullable String province) {
    return legalSources.stream()
        .filter(source -> source.covers(boundary, level, province))
        .findFirst();
  }

  private static List<ReferenceUnit> unitsOf(ReferenceBoundary boundary) {
    return ReferenceTable.read(boundary.unitsFile()).stream()
        .map(row -> unit(boundary.boundary(), row))
        .toList();
  }

  private static ReferenceUnit unit(String boundary, ReferenceTable.Row row) {
    return new ReferenceUnit(
        boundary, row.text(0), OrgUnitType.valueOf(row.text(2)), row.text(3), row.optional(1));
  }

  private static ReferenceBoundary boundary(ReferenceTable.Row row) {
    return new ReferenceBoundary(
        row.text(0), LocalDate.parse(row.text(1)), day(row.optional(2)), row.text(3));
  }

  private static ReferenceLineage lineage(ReferenceTable.Row row) {
    return new ReferenceLineage(
        row.text(0),
        row.text(1),
        ReferenceLineage.Relation.valueOf(row.text(2)),
        row.text(3).equals("y"));
  }

  private static LegalSource legalSource(ReferenceTable.Row row) {
    return new LegalSource(
        row.text(0),
        OrgUnitLevel.valueOf(row.text(1)),
        row.optional(2),
        LocalDate.parse(row.text(3)),
        row.text(4),
        row.text(5));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
