package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;

/**
 * The way of rows to the service that owns them: read here, each under an id of its own, so that a
 * batch that is sent again after a crash is known there.
 *
 * @param thing what ids begin with, and codes where the owner told none
 * @param needed columns without which a row is refused
 */
record HandedRows(String thing, List<Column> columns, List<Column> needed) {

  /** Reads a row; null when it is refused. */
  @FunctionalInterface
  interface Reader<T> {
    @Nullable T read(RowReading row, String rowId);
  }

  List<String> missing(Header header) {
    return needed.stream().filter(column -> !header.has(column.key())).map(Column::title).toList();
  }

  /**
   * @param owner hands rows over, and is told of none when all were refused here
   */
  <T> List<RowOutcome> take(
      RowKind.Batch batch, Reader<T> reader, Function<List<T>, List<OwnerAnswer>> owner) {
    Map<String, RowReading> readings = new LinkedHashMap<>();
    List<T> rows = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      RowReading reading = new RowReading(batch.header(), row);
      needed.stream()
          .filter(column -> reading.text(column.key()).isEmpty())
          .forEach(column -> reading.refuse("value.missing", column.title()));
      String rowId = rowId(batch, row);
      @Nullable T read = reader.read(reading, rowId);
      if (read == null) {
        outcomes.add(outcome(reading, RowOutcome.Result.REFUSED));
      } else {
        readings.put(rowId, reading);
        rows.add(read);
      }
    }
    if (!rows.isEmpty()) {
      owner.apply(rows).forEach(answer -> outcomes.add(outcome(readings, answer)));
    }
    return outcomes;
  }

  private String rowId(RowKind.Batch batch, SheetRow row) {
    String hash = RowHash.of(batch, columns, row);
    return DerivedId.of("listed-" + thing, batch.jobId(), Integer.toString(row.place()), hash);
  }

  private RowOutcome outcome(Map<String, RowReading> readings, OwnerAnswer answer) {
    RowReading reading = Optional.ofNullable(readings.get(answer.rowId())).orElseThrow();
    RowOutcome.Result result = RowOutcome.Result.valueOf(answer.outcome());
    Map<String, String> words = Map.of("message", answer.message() == null ? "" : answer.message());
    String column = title(answer.field());
    if (result == RowOutcome.Result.REFUSED) {
      reading.refuse(answer.code() == null ? thing + ".refused" : answer.code(), column, words);
    } else if (Boolean.TRUE.equals(answer.doubtful())) {
      reading.doubt(answer.code() == null ? thing + ".doubtful" : answer.code(), column, words);
    }
    return outcome(reading, result);
  }

  private @Nullable String title(@Nullable String key) {
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .map(Column::title)
        .findFirst()
        .orElse(null);
  }

  private static RowOutcome outcome(RowReading reading, RowOutcome.Result result) {
    return new RowOutcome(reading.place(), result, reading.problems(), "", null);
  }
}
