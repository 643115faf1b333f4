package vn.lensan.catalog.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.order.Rung;
import vn.lensan.platform.unit.UnitId;

/**
 * The page of orders as its reader may see it.
 *
 * @param waiting those that must be answered, the most urgent first
 * @param more whether there are more than are shown
 */
public record OrderBoard(List<Row> waiting, boolean more) {

  /**
   * @param asked the last who was asked; null before anybody was
   * @param call whether somebody should call the household: it asked for that, or nobody answered
   * @param minutes until the deadline; none or less when it is over
   */
  public record Row(
      String id,
      String goods,
      String total,
      boolean cashOnDelivery,
      String channel,
      String householdId,
      @Nullable UnitId unit,
      @Nullable Rung asked,
      boolean call,
      Instant deadline,
      long minutes) {}

  public long calls() {
    return waiting.stream().filter(Row::call).count();
  }
}
