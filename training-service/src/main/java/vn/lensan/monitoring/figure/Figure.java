package vn.lensan.monitoring.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.IndicatorKind;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;

/**
 * A number with all that says how far to trust it.
 *
 * @param value null for a mean of nothing
 * @param ratio numerator over denominator; null when the denominator is 0
 * @param change the difference from the period before
 * @param watermark told up to this event; null before the first
 * @param targets of a team, whose days meet the period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
    String indicator,
    Unit unit,
    PeriodType periodType,
    @Nullable String period,
    IndicatorKind kind,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal value,
    @Nullable Double ratio,
    @Nullable BigDecimal change,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Map<String, String> breakdown,
    Status status,
    int definitionVersion,
    @Nullable OffsetDateTime watermark,
    long lateEvents,
    @Nullable List<Target> targets) {

  /** What commune or province asks of a team: so many households helped so, from a day to a day. */
  public record Target(
      String assignmentId, String kind, long households, LocalDate from, LocalDate to) {}

  /** PROVISIONAL until the ministry freezes it. */
  public enum Status {
    PROVISIONAL,
    FINAL
  }

  public record Unit(String boundary, String code, String name) {
    static Unit of(Place place) {
      return new Unit(place.id().boundary(), place.id().code(), place.name());
    }
  }
}
