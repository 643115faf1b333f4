package vn.lensan.monitoring.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition; {@code definitionVersion} grows when its meaning does.
 *
 * @param denominator empty where the indicator is no share
 * @param summed of a mean what is summed up; divided by the denominator that is the mean
 * @param target the share to be reached, where the programme sets one
 */
public record Indicator(
    String id,
    IndicatorKind kind,
    int definitionVersion,
    List<Metric> numerator,
    List<Metric> denominator,
    List<Metric> summed,
    Unit unit,
    @Nullable Double target,
    List<Dimension> breakdowns,
    Words name,
    Words meaning) {

  Indicator(
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
    this(
        id,
        kind,
        definitionVersion,
        numerator,
        denominator,
        List.of(),
        unit,
        target,
        breakdowns,
        name,
        meaning);
  }

  public enum Unit {
    HOUSEHOLD,
    ACCOUNT,
    VISIT,
    PRODUCT,
    ORDER,
    DIFFICULTY,
    VND,
    TEAM,
    PROVINCE,
    SUPPLIER,
    /** Of 5. */
    SCORE
  }

  /** The same in Vietnamese and in English. */
  public record Words(String vi, String en) {}

  public boolean isToldBy(Dimension dimension) {
    return breakdowns.contains(dimension);
  }

  /** What a share is of happens in the period, too, or it is there at its end. */
  public boolean isShareOfEvents() {
    return denominator.stream().allMatch(Metric::isEvent);
  }

  /** Each of the things that it is told of: of a mean all that were summed up. */
  public List<Metric> counted() {
    return summed.isEmpty() ? numerator : summed;
  }

  public boolean isShare() {
    return !denominator.isEmpty();
  }
}
