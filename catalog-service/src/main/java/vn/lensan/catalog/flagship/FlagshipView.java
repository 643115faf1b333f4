package vn.lensan.catalog.flagship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.completeness.Completeness;
import vn.lensan.platform.unit.UnitId;

/**
 * The flagship products of a province as its staff see them.
 *
 * @param missing how many are still to be chosen, at the least
 * @param ready at least three of them are complete
 */
public record FlagshipView(
    UnitId province,
    String name,
    List<Chosen> products,
    List<Released> released,
    int least,
    int most,
    int missing,
    boolean ready) {

  public record Chosen(
      String productId,
      String name,
      String householdId,
      String reason,
      LocalDate chosenOn,
      Completeness completeness) {}

  /**
   * @param reason null where its household has left the province
   */
  public record Released(String productId, @Nullable String reason, LocalDate on) {}
}
