package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.security.Caller;

/**
 * Lists of products: read here, since this service owns all jobs, and handed to the catalogue in
 * batches.
 */
@Component
class ProductRows implements RowKind {
  private static final HandedRows FRAME =
      new HandedRows("product", ProductColumns.ALL, ProductColumns.NEEDED);

  private final ProductRowReader reader;
  private final ProductCatalog catalog;
  private final RowMarks marks;

  ProductRows(ProductRowReader reader, ProductCatalog catalog, RowMarks marks) {
    this.reader = reader;
    this.catalog = catalog;
    this.marks = marks;
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

  /** Since 2 the catalogue is asked when a list is only validated, too. */
  @Override
  public int version() {
    return 2;
  }

  /** A renamed product is known by its producer: it is the same one. */
  @Override
  public List<Column> identifying() {
    return List.of(ProductColumns.NAME, ProductColumns.PRODUCER);
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    ImportOrder.Starter starter = batch.order().starter();
    Map<Integer, String> known = known(batch);
    return FRAME.take(
        batch,
        (row, rowId) -> reader.read(row, rowId, known.get(row.place()), starter.caller()),
        rows -> catalog.take(starter, batch.jobId(), rows, write));
  }

  private Map<Integer, String> known(Batch batch) {
    Map<Integer, String> known = new HashMap<>();
    for (SheetRow row : batch.rows()) {
      marks.subject(this, batch, row).ifPresent(id -> known.put(row.place(), id));
    }
    return known;
  }

  /** The catalogue is asked which product each row is about, as when it was stored. */
  @Override
  public Map<Integer, String> codes(
      Batch batch, Map<Integer, ListedCodes.Listed> subjects, Caller caller) {
    Map<Integer, String> known = known(batch);
    List<ProductCatalog.ListedProduct> rows = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      RowReading reading = new RowReading(batch.header(), row);
      String rowId = Integer.toString(row.place());
      Optional.ofNullable(reader.read(reading, rowId, known.get(row.place()), caller))
          .ifPresent(rows::add);
    }
    Map<Integer, String> codes = new HashMap<>();
    if (!rows.isEmpty() && roles().stream().anyMatch(caller::is)) {
      ImportOrder.Starter asking = ImportOrder.Starter.of(caller, roles());
      for (OwnerAnswer answer : catalog.take(asking, batch.jobId(), rows, false)) {
        if (answer.productId() != null) {
          codes.put(Integer.valueOf(answer.rowId()), answer.productId());
        }
      }
    }
    return codes;
  }
}
