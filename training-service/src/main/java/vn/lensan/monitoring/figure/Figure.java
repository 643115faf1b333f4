package vn.lensan.monitoring.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.IndicatorKind;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;

/**
 * A number with all that says how far to trust it.
 *
 * @param ratio numerator over denominator; null when the denominator is 0
 * @param change the difference from the period before
 * @param watermark told up to this event; null before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
    String indicator,
    Unit unit,
    PeriodType periodType,
    @Nullable String period,
    IndicatorKind kind,
    long value,
    @Nullable Double ratio,
    @Nullable Long change,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Map<String, String> breakdown,
    Status status,
    int definitionVersion,
    @Nullable OffsetDateTime watermark,
    long lateEvents) {

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
