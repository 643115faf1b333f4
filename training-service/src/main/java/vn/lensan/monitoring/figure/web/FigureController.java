package vn.lensan.monitoring.figure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.monitoring.figure.Figure;
import vn.lensan.monitoring.figure.FigureProblems;
import vn.lensan.monitoring.figure.FigureQuery;
import vn.lensan.monitoring.figure.FigureService;
import vn.lensan.monitoring.figure.Questions;
import vn.lensan.monitoring.figure.RowService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@RestController
class FigureController {
  private static final Set<String> OF_FIGURES =
      Set.of("indicator", "unit", "boundary", "periodType", "period", "breakdown", "teamId");
  private static final Set<String> DIMENSIONS = Set.of("channel", "status", "rung", "kind");
  private static final Set<String> OF_ROWS =
      Set.of(
          "indicator",
          "unit",
          "boundary",
          "periodType",
          "period",
          "channel",
          "status",
          "rung",
          "kind",
          "teamId",
          "limit",
          "cursor");

  private final Questions questions;
  private final FigureService figures;
  private final RowService rows;

  FigureController(Questions questions, FigureService figures, RowService rows) {
    this.questions = questions;
    this.figures = figures;
    this.rows = rows;
  }

  @GetMapping("/api/v1/figures")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER, Role.AUDITOR})
  Page<Figure> figures(Asking asking, Caller caller, HttpServletRequest request) {
    knownOnly(request, OF_FIGURES);
    return new Page<>(
        figures.figures(questions.understood(asking.asked(), caller.scope()), caller.scope()),
        null,
        null);
  }

  @GetMapping("/api/v1/figures/rows")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.AUDITOR})
  Page<FigureRow> rows(
      @RequestParam String indicator,
      Asking asking,
      Caller caller,
      PageRequest page,
      HttpServletRequest request) {
    knownOnly(request, OF_ROWS);
    FigureQuery query = questions.understood(asking.of(indicator).asked(), caller.scope());
    return rows.rows(query, dims(request), caller.scope(), page).map(FigureRow::of);
  }

  private static Map<String, String> dims(HttpServletRequest request) {
    Map<String, String> dims = new TreeMap<>();
    DIMENSIONS.forEach(
        dim -> {
          String value = request.getParameter(dim);
          if (value != null) {
            dims.put(dim, value);
          }
        });
    return dims;
  }

  /** A filter that is silently passed over would give a figure of something else. */
  private static void knownOnly(HttpServletRequest request, Set<String> known) {
    for (String name : request.getParameterMap().keySet()) {
      if (!known.contains(name)) {
        throw FigureProblems.unknownParameter(name);
      }
    }
  }

  /** The query's parameters. */
  record Asking(
      @Nullable List<String> indicator,
      @Nullable String unit,
      @Nullable String boundary,
      @Nullable String periodType,
      @Nullable String period,
      @Nullable String breakdown,
      @Nullable String teamId) {

    Asking of(String one) {
      return new Asking(List.of(one), unit, boundary, periodType, period, null, teamId);
    }

    Questions.Asked asked() {
      return new Questions.Asked(
          indicator == null ? List.of() : indicator,
          unit,
          boundary,
          periodType,
          period,
          breakdown,
          teamId);
    }
  }
}
