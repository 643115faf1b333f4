package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
  private @Nullable Partly partly;

  /**
   * What is known of a unit.
   *
   * @param name without the word of its type
   * @param successors what it became on the next map; of several the one that is proposed first
   *     stands first
   */
  record Definition(
      UnitId unit,
      OrgUnitType type,
      String name,
      @Nullable String parent,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String legalSource,
      List<UnitId> successors) {

    Definition leadingTo(List<UnitId> others) {
      return new Definition(unit, type, name, parent, validFrom, validTo, legalSource, others);
    }

    /** What a list does not say of a unit stays as it was told before. */
    Definition keeping(Definition before) {
      return new Definition(
          unit,
          type,
          name,
          parent,
          validFrom,
          validTo,
          legalSource == null ? before.legalSource() : legalSource,
          successors.isEmpty() ? before.successors() : successors);
    }
  }

  /** What a list has told so far of a unit that became several. */
  private record Partly(String list, List<Successor> successors) {}

  /** One of what it became, as a list tells it. */
  record Successor(UnitId to, boolean first) {}

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

  /** One of a map that is still being loaded: nobody is told of it yet. */
  static OrgUnit drafted(Definition definition) {
    return new OrgUnit(definition.unit().toString(), definition);
  }

  /** True when this told anything new. */
  boolean redefine(Definition told) {
    boolean news = redraft(told);
    if (news) {
      tell();
    }
    return news;
  }

  boolean redraft(Definition told) {
    boolean news = !Objects.equals(definition, told);
    definition = told;
    return news;
  }

  /**
   * A list tells what it became; rows of one unit may come in several batches, and hold together
   * once all of them are here. What an earlier list said, and this one does not, goes.
   *
   * @param of how many there are; zero when the list does not say, then none goes
   */
  List<UnitId> leading(String list, List<Successor> told, int of) {
    Stream<Successor> before =
        of == 0
            ? definition.successors().stream().map(to -> new Successor(to, false))
            : Stream.ofNullable(partly)
                .filter(rows -> rows.list().equals(list))
                .flatMap(rows -> rows.successors().stream());
    List<Successor> all = Stream.concat(before, told.stream()).distinct().toList();
    List<UnitId> inOrder =
        all.stream()
            .sorted(Comparator.comparing(Successor::first).reversed())
            .map(Successor::to)
            .distinct()
            .toList();
    boolean whole = inOrder.size() >= of;
    partly = whole ? null : new Partly(list, all);
    return whole ? inOrder : definition.successors();
  }

  boolean waitsForRows() {
    return partly != null;
  }

  void tell() {
    record(new OrgUnitEvent.Defined(view()));
  }

  Definition definition() {
    return definition;
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
