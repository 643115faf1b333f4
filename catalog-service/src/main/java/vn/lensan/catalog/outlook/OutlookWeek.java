package vn.lensan.catalog.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One week, in whole kilograms.
 *
 * @param harvestKg the declared harvest, spread evenly over its months: an estimate
 * @param unplacedKg what has no buyer, offer or order yet; not told to marketplaces
 */
public record OutlookWeek(
    String week,
    LocalDate from,
    LocalDate to,
    long harvestKg,
    Placed placed,
    @Nullable Long unplacedKg,
    boolean glut) {

  /**
   * @param listed shown on a marketplace now, spread over its season; this week where none is named
   */
  public record Placed(long soldKg, long listedKg, long preorderedKg) {
    public long sum() {
      return soldKg + listedKg + preorderedKg;
    }
  }

  static OutlookWeek of(Weeks weeks, int week, long harvestKg, Placed placed, GlutRule rule) {
    long unplaced = Math.max(0, harvestKg - placed.sum());
    return new OutlookWeek(
        weeks.name(week),
        weeks.begin(week),
        weeks.end(week),
        harvestKg,
        placed,
        unplaced,
        rule.isGlut(harvestKg, unplaced));
  }

  /** Whether it is a glut, and what one channel itself placed; nothing of the others. */
  OutlookWeek toldTo(Placed ownPlaced) {
    return new OutlookWeek(week, from, to, harvestKg, ownPlaced, null, glut);
  }
}
