package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/**
 * Lists of products: read here, since this service owns all jobs, and handed to the catalogue in
 * batches.
 */
@Component
class ProductRows implements RowKind {
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
    return ProductColumns.NEEDED.stream()
        .filter(column -> !header.has(column.key()))
        .map(Column::title)
        .toList();
  }

  @Override
  public boolean tellsRefusedRows() {
    return false;
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    Caller starter = batch.order().starter().caller();
    Map<String, RowReading> readings = new LinkedHashMap<>();
    List<ProductCatalog.ListedProduct> products = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      RowReading reading = new RowReading(batch.header(), row);
      String hash = RowHash.of(batch, ProductColumns.ALL, row);
      String rowId =
          DerivedId.of("listed-product", batch.jobId(), Integer.toString(row.place()), hash);
      ProductCatalog.@Nullable ListedProduct product = product(reading, rowId, starter);
      if (product == null) {
        outcomes.add(TakenRow.outcome(reading, RowOutcome.Result.REFUSED));
      } else {
        readings.put(rowId, reading);
        products.add(product);
      }
    }
    outcomes.addAll(write ? written(batch, products, readings) : checked(readings));
    return outcomes;
  }

  private static List<RowOutcome> checked(Map<String, RowReading> readings) {
    return readings.values().stream()
        .map(reading -> TakenRow.outcome(reading, RowOutcome.Result.CREATED))
        .toList();
  }

  private List<RowOutcome> written(
      Batch batch, List<ProductCatalog.ListedProduct> products, Map<String, RowReading> readings) {
    if (products.isEmpty()) {
      return List.of();
    }
    return catalog.take(batch.order().starter(), batch.jobId(), products).stream()
        .map(taken -> TakenRow.outcome(readings, taken, "product"))
        .toList();
  }

  private ProductCatalog.@Nullable ListedProduct product(
      RowReading row, String rowId, Caller starter) {
    ProductColumns.NEEDED.stream()
        .filter(column -> row.text(column.key()).isEmpty())
        .forEach(column -> row.refuse("value.missing", column.title()));
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
