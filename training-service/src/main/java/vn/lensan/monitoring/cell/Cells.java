package vn.lensan.monitoring.cell;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.MonitoringStore;
import vn.lensan.monitoring.store.NewerWrites;

/**
 * Cells as readers find them: one document for the total of a series and one for each of its years,
 * all found by id, so that a figure and its children are one quick look on any store.
 */
@Component
public class Cells {
  private static final String COLLECTION = "cells";
  private static final String TOTAL = "TO_DATE";
  private final MonitoringStore store;

  Cells(MonitoringStore store) {
    this.store = store;
  }

  /** Writes the cells, none over a newer one. */
  public void write(Map<String, Cell> cells) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    cells.forEach((key, cell) -> writes.add(write(CellKey.parse(key), cell)));
    NewerWrites.apply(collection(), writes);
  }

  private static WriteModel<Document> write(CellKey key, Cell cell) {
    LocalDate day = key.day();
    String bucket = day == null ? TOTAL : String.valueOf(day.getYear());
    String field = day == null ? "total" : "days." + monthAndDay(day);
    Document value =
        new Document("n", cell.sum()).append("v", cell.version()).append("late", cell.lateEvents());
    return NewerWrites.set(
        key.series() + Series.SEPARATOR + bucket,
        field + ".v",
        cell.version(),
        new Document(field, value));
  }

  /** The totals, and the days of these years. */
  public Map<Series, DaySums> read(Collection<Series> wanted, int fromYear, int toYear) {
    List<String> ids = new ArrayList<>();
    Map<String, Series> byBucket = new HashMap<>();
    for (Series series : wanted) {
      ids.add(series + Series.SEPARATOR + TOTAL);
      for (int year = fromYear; year <= toYear; year++) {
        ids.add(series + Series.SEPARATOR + year);
      }
      byBucket.put(series.toString(), series);
    }
    Map<Series, Long> totals = new HashMap<>();
    Map<Series, TreeMap<LocalDate, DaySums.Day>> days = new HashMap<>();
    for (Document found : collection().find(new Document("_id", new Document("$in", ids)))) {
      String id = found.getString("_id");
      int end = id.lastIndexOf('|');
      Series series = byBucket.get(id.substring(0, end));
      String bucket = id.substring(end + 1);
      if (bucket.equals(TOTAL)) {
        totals.put(series, number(found.get("total", Document.class), "n"));
      } else {
        days.computeIfAbsent(series, any -> new TreeMap<>()).putAll(days(found, bucket));
      }
    }
    Map<Series, DaySums> sums = new HashMap<>();
    wanted.forEach(
        series ->
            sums.put(
                series,
                new DaySums(
                    totals.getOrDefault(series, 0L), days.getOrDefault(series, new TreeMap<>()))));
    return sums;
  }

  private static Map<LocalDate, DaySums.Day> days(Document found, String year) {
    Map<LocalDate, DaySums.Day> days = new HashMap<>();
    Document stored = found.get("days", Document.class);
    for (String day : stored.keySet()) {
      Document cell = stored.get(day, Document.class);
      days.put(
          LocalDate.parse(year + '-' + day),
          new DaySums.Day(number(cell, "n"), number(cell, "late")));
    }
    return days;
  }

  private static String monthAndDay(LocalDate day) {
    return day.toString().substring(5);
  }

  private static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }

  private MongoCollection<Document> collection() {
    return store.collection(COLLECTION);
  }
}
