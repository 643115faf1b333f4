package vn.lensan.monitoring.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition; {@code definitionVersion} grows when its meaning does.
 *
 * @param denominator empty where the indicator is no share
 * @param target the share to be reached, where the programme sets one
 */
public record Indicator(
    String id,
    IndicatorKind kind,
    int definitionVersion,
    List<Metric> numerator,
    List<Metric> denominator,
    Unit unit,
    @Nullable Double target,
    List<Dimension> breakdowns,
    Words name,
    Words meaning) {

  public enum Unit {
    HOUSEHOLD,
    ACCOUNT,
    VISIT,
    PRODUCT,
    ORDER,
    DIFFICULTY,
    VND
  }

  /** The same in Vietnamese and in English. */
  public record Words(String vi, String en) {}

  public boolean isShare() {
    return !denominator.isEmpty();
  }
}
