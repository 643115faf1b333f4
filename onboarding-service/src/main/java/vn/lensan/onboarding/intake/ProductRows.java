package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/**
 * Lists of products: read here, since this service owns all jobs, and handed to the catalogue in
 * batches.
 */
@Component
class ProductRows implements RowKind {
  private static final HandedRows FRAME =
      new HandedRows("product", ProductColumns.ALL, ProductColumns.NEEDED);

  private final HouseholdService households;
  private final ProductCatalog catalog;

  ProductRows(HouseholdService households, ProductCatalog catalog) {
    this.households = households;
    this.catalog = catalog;
  }

  @Override
  public String name() {
    return "products";
  }

  @Override
  public List<Column> columns() {
    return ProductColumns.ALL;
  }

  @Override
  public List<String> missing(Header header) {
    return FRAME.missing(header);
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    Caller starter = batch.order().starter().caller();
    return FRAME.take(
        batch,
        (row, rowId) -> product(row, rowId, starter),
        rows -> write ? written(batch, rows) : checked(rows));
  }

  private static List<OwnerAnswer> checked(List<ProductCatalog.ListedProduct> products) {
    return products.stream().map(product -> OwnerAnswer.created(product.rowId())).toList();
  }

  private List<OwnerAnswer> written(Batch batch, List<ProductCatalog.ListedProduct> products) {
    return catalog.take(batch.order().starter(), batch.jobId(), products);
  }

  private ProductCatalog.@Nullable ListedProduct product(
      RowReading row, String rowId, Caller starter) {
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
