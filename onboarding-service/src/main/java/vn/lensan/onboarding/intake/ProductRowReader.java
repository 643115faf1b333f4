package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** What a row of a product list says; whose product it is, is found here. */
@Component
class ProductRowReader {
  private final HouseholdService households;

  ProductRowReader(HouseholdService households) {
    this.households = households;
  }

  /**
   * Null when the row is refused.
   *
   * @param productId which product its mark says it is
   */
  ProductCatalog.@Nullable ListedProduct read(
      RowReading row, String rowId, @Nullable String productId, Caller starter) {
    Optional<String> household = household(row, starter);
    Optional<Long> price = Values.whole(row.cell(ProductColumns.PRICE.key()));
    if (price.isEmpty() && !row.text(ProductColumns.PRICE.key()).isEmpty()) {
      row.refuse("number.not-understood", ProductColumns.PRICE.title());
    }
    if (row.isRefused() || household.isEmpty() || price.isEmpty()) {
      return null;
    }
    return new ProductCatalog.ListedProduct(
        rowId,
        row.place(),
        productId,
        household.get(),
        row.text(ProductColumns.NAME.key()),
        row.textOrNull(ProductColumns.GROUP.key()),
        Values.whole(row.cell(ProductColumns.STARS.key())).map(Long::intValue).orElse(null),
        row.textOrNull(ProductColumns.DECISION.key()),
        Values.day(row.cell(ProductColumns.ISSUED_ON.key())).orElse(null),
        row.text(ProductColumns.UNIT.key()),
        price.get(),
        Values.whole(row.cell(ProductColumns.STOCK.key())).orElse(0L),
        row.textOrNull(ProductColumns.DESCRIPTION.key()),
        row.textOrNull(ProductColumns.ORIGIN.key()),
        channels(row));
  }

  private Optional<String> household(RowReading row, Caller starter) {
    String producer = Values.digits(row.cell(ProductColumns.PRODUCER.key()), Values.PHONE, false);
    try {
      Optional<String> found = households.findIdByPhoneOrCode(producer, starter);
      if (found.isEmpty() && !producer.isEmpty()) {
        row.refuse("producer.unknown", ProductColumns.PRODUCER.title());
      }
      return found;
    } catch (Problem several) {
      row.refuse("producer.ambiguous", ProductColumns.PRODUCER.title());
      return Optional.empty();
    }
  }

  private static List<String> channels(RowReading row) {
    return Stream.of(row.text(ProductColumns.CHANNELS.key()).split("[,;+/]"))
        .map(String::strip)
        .filter(channel -> !channel.isEmpty())
        .map(channel -> channel.toUpperCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.toList());
  }
}
