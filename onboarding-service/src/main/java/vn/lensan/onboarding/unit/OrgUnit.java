package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.unit.UnitId;

/** A unit on one boundary. It is told again only when what is known of it changes. */
@Document(OrgUnit.COLLECTION)
final class OrgUnit extends Aggregate {
  static final String COLLECTION = "org_units";

  private Definition definition;

  /** What is known of a unit; {@code name} without the word of its type. */
  record Definition(
      UnitId unit,
      OrgUnitType type,
      String name,
      @Nullable String parent,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String legalSource,
      List<UnitId> successors) {}

  @PersistenceCreator
  OrgUnit(String id, Definition definition) {
    super(id);
    this.definition = definition;
  }

  static OrgUnit defined(Definition definition) {
    OrgUnit unit = new OrgUnit(definition.unit().toString(), definition);
    unit.record(new OrgUnitEvent.Defined(unit.view()));
    return unit;
  }

  /** True when this told anything new. */
  boolean redefine(Definition told) {
    if (Objects.equals(definition, told)) {
      return false;
    }
    definition = told;
    record(new OrgUnitEvent.Defined(view()));
    return true;
  }

  String bareName() {
    return definition.name();
  }

  OrgUnitView view() {
    return new OrgUnitView(
        definition.unit().boundary(),
        definition.unit().code(),
        definition.type().fullName(definition.name()),
        definition.type().level(),
        definition.type(),
        definition.parent(),
        definition.validFrom(),
        definition.validTo(),
        definition.legalSource(),
        definition.successors());
  }
}
