package vn.lensan.catalog.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.completeness.Grade;
import vn.lensan.catalog.product.OcopState;
import vn.lensan.platform.unit.UnitId;

/**
 * The page of products as its reader may see it.
 *
 * @param missing those that no marketplace would take yet, the one that lacks least first
 * @param ending certificates that ended or soon will, the most urgent first
 * @param more how many of each are not shown
 * @param whole whether all products of the place were looked at
 * @param narrower units to look at instead, where they were not
 */
public record ProductBoard(
    Counts counts,
    List<Row> missing,
    List<Ending> ending,
    More more,
    List<Commune> communes,
    boolean whole,
    List<UnitId> narrower) {

  public record Counts(int products, int ready, int missing, int due, int ended) {}

  public record More(int missing, int ending) {}

  /**
   * A product and the one question to ask next.
   *
   * @param lacking how many needed things are missing
   */
  public record Row(
      String id,
      String name,
      String householdId,
      @Nullable UnitId unit,
      Grade grade,
      int lacking,
      String question,
      List<Share> shares) {}

  public record Share(String channel, int percent) {}

  /**
   * @param days until its last day; since it ended where it did
   */
  public record Ending(
      String id,
      String name,
      String householdId,
      @Nullable UnitId unit,
      String decisionNumber,
      int stars,
      OcopState state,
      LocalDate on,
      long days,
      List<Shelf> shelves) {}

  /**
   * Where it is or was on show.
   *
   * @param downAt since when the marketplace shows it no more, by its own word; none while it has
   *     not acknowledged that
   */
  public record Shelf(String channel, boolean held, @Nullable Instant downAt, String observed) {}

  public record Commune(@Nullable UnitId unit, int products, int missing, int due, int ended) {}
}
