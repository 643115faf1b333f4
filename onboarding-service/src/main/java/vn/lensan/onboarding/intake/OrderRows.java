package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.Values;

/** Lists of orders: read here, taken by the catalogue in batches, also when only asked about. */
@Component
class OrderRows implements RowKind {
  private static final int LONGEST = 100;
  private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern PROVINCE = Pattern.compile("\\d{2}");

  private final OrderCatalog catalog;

  OrderRows(OrderCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public List<Column> columns() {
    return OrderColumns.ALL;
  }

  @Override
  public List<String> missing(Header header) {
    return OrderColumns.NEEDED.stream()
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
    Map<String, RowReading> readings = new LinkedHashMap<>();
    List<OrderCatalog.ListedOrder> orders = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      RowReading reading = new RowReading(batch.header(), row);
      String hash = RowHash.of(batch, OrderColumns.ALL, row);
      String rowId =
          DerivedId.of("listed-order", batch.jobId(), Integer.toString(row.place()), hash);
      OrderCatalog.@Nullable ListedOrder order = order(reading, rowId);
      if (order == null) {
        outcomes.add(TakenRow.outcome(reading, RowOutcome.Result.REFUSED));
      } else {
        readings.put(rowId, reading);
        orders.add(order);
      }
    }
    if (!orders.isEmpty()) {
      catalog
          .takeOrders(batch.order().starter(), batch.jobId(), orders, write)
          .forEach(taken -> outcomes.add(TakenRow.outcome(readings, taken, "order")));
    }
    return outcomes;
  }

  private static OrderCatalog.@Nullable ListedOrder order(RowReading row, String rowId) {
    OrderColumns.NEEDED.stream()
        .filter(column -> row.text(column.key()).isEmpty())
        .forEach(column -> row.refuse("value.missing", column.title()));
    Optional<LocalDate> placedOn = Values.day(row.cell(OrderColumns.PLACED_ON.key()));
    if (placedOn.isEmpty()) {
      row.refuse("day.not-understood", OrderColumns.PLACED_ON.title());
    }
    Optional<Long> quantity = number(row, OrderColumns.QUANTITY);
    Optional<Long> price = number(row, OrderColumns.UNIT_PRICE);
    Optional<Long> shipping = number(row, OrderColumns.SHIPPING);
    Optional<Long> discount = number(row, OrderColumns.DISCOUNT);
    String order = bounded(row, OrderColumns.ORDER);
    String item = bounded(row, OrderColumns.ITEM);
    String buyer = bounded(row, OrderColumns.BUYER);
    String country = matching(row, OrderColumns.COUNTRY, COUNTRY);
    String province = matching(row, OrderColumns.PROVINCE, PROVINCE);
    if (row.isRefused() || placedOn.isEmpty() || quantity.isEmpty() || price.isEmpty()) {
      return null;
    }
    return new OrderCatalog.ListedOrder(
        rowId,
        row.place(),
        bounded(row, OrderColumns.CHANNEL),
        order,
        placedOn.get(),
        item,
        quantity.get(),
        price.get(),
        shipping.orElse(null),
        discount.orElse(null),
        row.textOrNull(OrderColumns.STATUS.key()),
        country == null ? null : country.toUpperCase(Locale.ROOT),
        province,
        buyer);
  }

  private static Optional<Long> number(RowReading row, Column column) {
    Optional<Long> number = Values.whole(row.cell(column.key()));
    if (number.isEmpty() && !row.text(column.key()).isEmpty()) {
      row.refuse("number.not-understood", column.title());
    }
    return number;
  }

  private static String bounded(RowReading row, Column column) {
    String text = row.text(column.key());
    if (text.length() > LONGEST) {
      row.refuse("value.too-long", column.title());
    }
    return text;
  }

  private static @Nullable String matching(RowReading row, Column column, Pattern form) {
    String text = row.textOrNull(column.key());
    if (text != null && !form.matcher(text).matches()) {
      row.refuse(column.key() + ".code-form", column.title());
    }
    return text;
  }
}
