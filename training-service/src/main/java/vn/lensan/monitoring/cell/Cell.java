package vn.lensan.monitoring.cell;

/**
 * A sum.
 *
 * @param version how many changes made it; a newer one replaces an older one wherever it is kept
 * @param watermark the latest event in it, in epoch milliseconds
 * @param lateEvents changes that came after the cell's day was over
 */
public record Cell(long sum, long version, long watermark, long lateEvents) {
  public static final Cell EMPTY = new Cell(0, 0, 0, 0);

  public Cell plus(Delta delta) {
    return new Cell(
        Math.addExact(sum, delta.amount()),
        version + 1,
        Math.max(watermark, delta.at()),
        lateEvents + (delta.late() ? 1 : 0));
  }
}
