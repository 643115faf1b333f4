package vn.lensan.monitoring.figure;

import java.util.Collection;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** What is wrong with a question for figures. */
public final class FigureProblems {
  private FigureProblems() {}

  static Problem unknownIndicator(String id) {
    return asked("figure.indicator", "indicator", id);
  }

  static Problem unknownPeriodType(String text) {
    return asked("figure.period-type", "periodType", text);
  }

  static Problem unknownPeriod(String text) {
    return asked("figure.period", "period", text);
  }

  static Problem noBreakdown(String text, Collection<String> possible) {
    return asked("figure.breakdown", "breakdown", text)
        .with("possible", String.join(", ", possible));
  }

  public static Problem unknownParameter(String name) {
    return asked("figure.parameter", name, name);
  }

  static Problem unknownValue(String dimension, String value) {
    return asked("figure.dimension", dimension, value);
  }

  static Problem unitNotFound(String unit) {
    return Problem.notFound("figure.unit")
        .with("asked", unit)
        .error("/unit", "unknown-unit", Map.of());
  }

  static Problem teamNotFound(String id) {
    return Problem.notFound("figure.team")
        .with("asked", id)
        .error("/teamId", "unknown-team", Map.of());
  }

  static Problem tooManyTeams(String unit) {
    return asked("figure.too-many-teams", "unit", unit);
  }

  /** The units that somebody was given are not known here, or not yet. */
  public static Problem noUnits() {
    return Problem.notFound("figure.no-units");
  }

  private static Problem asked(String code, String parameter, String value) {
    return Problem.of(HttpStatus.BAD_REQUEST, code)
        .with("asked", value)
        .error("/" + parameter, "not-understood");
  }
}
