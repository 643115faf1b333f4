package vn.lensan.catalog.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sale costs on a marketplace, from a day on.
 *
 * @param warnPercent fees and shipping from this part of the goods on are worth a warning
 */
public record ChannelTerms(
    String channel,
    LocalDate from,
    @Nullable LocalDate to,
    Fees fees,
    Shipping shipping,
    Rules rules) {

  /** Percents of the goods, and đồng for each sale. */
  public record Fees(BigDecimal commissionPercent, BigDecimal paymentPercent, long fixed) {}

  /**
   * @param uptoKg what the first price carries; each kilogram begun beyond it costs more
   */
  public record Shipping(
      BigDecimal uptoKg, long first, long eachFurtherKg, BigDecimal sellersPercent) {}

  public record Rules(BigDecimal warnPercent, long leastPrice, long priceStep) {}

  static ChannelTerms of(String line) {
    String[] cells = line.split(";", -1);
    return new ChannelTerms(
        cells[0],
        LocalDate.parse(cells[1]),
        cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
        new Fees(new BigDecimal(cells[3]), new BigDecimal(cells[4]), Long.parseLong(cells[5])),
        new Shipping(
            new BigDecimal(cells[6]),
            Long.parseLong(cells[7]),
            Long.parseLong(cells[8]),
            new BigDecimal(cells[9])),
        new Rules(new BigDecimal(cells[10]), Long.parseLong(cells[11]), Long.parseLong(cells[12])));
  }

  boolean isOf(String other, LocalDate day) {
    return channel.equals(other) && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
