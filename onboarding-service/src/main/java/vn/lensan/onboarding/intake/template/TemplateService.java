package vn.lensan.onboarding.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.intake.AnswerFacts;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.unit.UnitId;

/** The door to templates: for whoever may hand such a list in, with the communes of their own. */
@Service
public class TemplateService {
  /** So many can be chosen from without searching. */
  private static final int FEW_COMMUNES = 150;

  private final ImportService imports;
  private final AnswerFacts facts;
  private final OrgUnitService units;
  private final ProblemWords words;

  TemplateService(
      ImportService imports, AnswerFacts facts, OrgUnitService units, ProblemWords words) {
    this.imports = imports;
    this.facts = facts;
    this.units = units;
    this.words = words;
  }

  /** A template that can be written. */
  public interface Written {
    void to(OutputStream out) throws IOException;
  }

  public Written template(String kind, Caller caller, Locale locale) {
    if (imports.roles(kind).stream().noneMatch(caller::is)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
    }
    TemplateContents.Content content = TemplateContents.of(kind);
    List<String> communes = communes(caller);
    List<TemplateColumn> columns =
        facts.columns(kind).stream()
            .filter(column -> !content.left().contains(column.key()))
            .map(column -> column(column, content, communes))
            .toList();
    return out ->
        new TemplateWorkbook(kind, columns, content.examples().size(), words, locale).write(out);
  }

  private static TemplateColumn column(
      Column column, TemplateContents.Content content, List<String> communes) {
    boolean isCommune = column.key().equals("commune");
    List<String> choices =
        isCommune ? communes : content.choices().getOrDefault(column.key(), List.of());
    String commune = communes.isEmpty() ? "Xã Mẫu" : communes.getFirst();
    List<String> examples =
        content.examples().stream()
            .map(
                (Map<String, String> row) ->
                    row.getOrDefault(column.key(), isCommune ? commune : ""))
            .toList();
    return new TemplateColumn(
        column.key(), column.title(), content.needed().contains(column.key()), choices, examples);
  }

  /** The caller's own, where they are few. */
  private List<String> communes(Caller caller) {
    List<String> names =
        caller.scope().units().stream()
            .flatMap(unit -> leaves(unit).limit(FEW_COMMUNES + 1L))
            .map(OrgUnitView::name)
            .distinct()
            .sorted()
            .toList();
    return names.size() > FEW_COMMUNES ? List.of() : names;
  }

  private Stream<OrgUnitView> leaves(String unit) {
    Optional<OrgUnitView> known = known(unit);
    return known.stream()
        .flatMap(
            one ->
                units.isLeaf(one.unitId())
                    ? Stream.of(one)
                    : units.childrenOf(one.unitId()).stream()
                        .flatMap(child -> leaves(child.unitId().toString())));
  }

  private Optional<OrgUnitView> known(String unit) {
    try {
      return units.find(UnitId.parse(unit));
    } catch (IllegalArgumentException noUnit) {
      return Optional.empty();
    }
  }
}
