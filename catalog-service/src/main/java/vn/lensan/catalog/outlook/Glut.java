package vn.lensan.catalog.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.aggregate.Aggregate;

/**
 * Whether a week of one commodity in one unit was warned of; told each time that changes, and only
 * then. There is one only where there ever was a warning.
 */
@Document(Glut.COLLECTION)
final class Glut extends Aggregate {
  static final String COLLECTION = "gluts";
  private final String commodity;
  private final String key;
  private final String unit;
  private final String week;
  private final LocalDate until;
  private boolean warned;

  @PersistenceCreator
  Glut(
      String id,
      String commodity,
      String key,
      String unit,
      String week,
      LocalDate until,
      boolean warned) {
    super(id);
    this.commodity = commodity;
    this.key = key;
    this.unit = unit;
    this.week = week;
    this.until = until;
    this.warned = warned;
  }

  static String idOf(GlutPlace place, OutlookWeek week) {
    return DerivedId.of("glut", place.unit(), place.key(), week.week());
  }

  static Glut first(GlutPlace place, String commodity, OutlookWeek week, Instant now) {
    Glut glut =
        new Glut(
            idOf(place, week), commodity, place.key(), place.unit(), week.week(), week.to(), false);
    glut.look(week, now);
    return glut;
  }

  /** True when it was news. */
  boolean look(@Nullable OutlookWeek seen, Instant now) {
    boolean glutNow = seen != null && seen.glut();
    if (glutNow == warned) {
      return false;
    }
    warned = glutNow;
    GlutEvent.State state = state(seen, now);
    record(glutNow ? new GlutEvent.Warned(state) : new GlutEvent.Eased(state));
    return true;
  }

  GlutPlace place() {
    return new GlutPlace(unit, key);
  }

  String week() {
    return week;
  }

  private GlutEvent.State state(@Nullable OutlookWeek seen, Instant now) {
    return new GlutEvent.State(
        id(),
        commodity,
        unit,
        week,
        seen == null ? 0 : seen.harvestKg(),
        seen == null ? 0 : seen.placed().sum(),
        seen == null ? 0 : Objects.requireNonNullElse(seen.unplacedKg(), 0L),
        now);
  }

  LocalDate until() {
    return until;
  }
}
