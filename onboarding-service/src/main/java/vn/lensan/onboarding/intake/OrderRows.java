package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.Values;

/** Lists of orders: read here, taken by the catalogue in batches, also when only asked about. */
@Component
class OrderRows implements RowKind {
  private static final HandedRows FRAME =
      new HandedRows("order", OrderColumns.ALL, OrderColumns.NEEDED);
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
    return FRAME.missing(header);
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    return FRAME.take(
        batch,
        OrderRows::order,
        rows -> catalog.takeOrders(batch.order().starter(), batch.jobId(), rows, write));
  }

  private static OrderCatalog.@Nullable ListedOrder order(RowReading row, String rowId) {
    Optional<LocalDate> placedOn = Values.day(row.cell(OrderColumns.PLACED_ON.key()));
    if (placedOn.isEmpty()) {
      row.refuse("day.not-understood", OrderColumns.PLACED_ON.title());
    }
    Optional<Long> quantity = number(row, OrderColumns.QUANTITY);
    Optional<Long> price = number(row, OrderColumns.UNIT_PRICE);
    Optional<Long> shipping = number(row, OrderColumns.SHIPPING);
    Optional<Long> discount = number(row, OrderColumns.DISCOUNT);
    String channel = row.bounded(OrderColumns.CHANNEL);
    String order = row.bounded(OrderColumns.ORDER);
    String item = row.bounded(OrderColumns.ITEM);
    String buyer = row.bounded(OrderColumns.BUYER);
    String country = matching(row, OrderColumns.COUNTRY, COUNTRY);
    String province = matching(row, OrderColumns.PROVINCE, PROVINCE);
    if (row.isRefused() || placedOn.isEmpty() || quantity.isEmpty() || price.isEmpty()) {
      return null;
    }
    return new OrderCatalog.ListedOrder(
        rowId,
        row.place(),
        channel,
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

  private static @Nullable String matching(RowReading row, Column column, Pattern form) {
    String text = row.textOrNull(column.key());
    if (text != null && !form.matcher(text).matches()) {
      row.refuse(column.key() + ".code-form", column.title());
    }
    return text;
  }
}
