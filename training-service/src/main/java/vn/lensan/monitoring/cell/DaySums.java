package vn.lensan.monitoring.cell;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The sums of a series as they were read: all its days together, and the days asked for. */
public record DaySums(long total, NavigableMap<LocalDate, Day> days) {
  public static final DaySums NONE = new DaySums(0, new TreeMap<>());

  public record Day(long sum, long lateEvents) {}

  public long between(LocalDate from, LocalDate to) {
    return days.subMap(from, true, to, true).values().stream().mapToLong(Day::sum).sum();
  }

  /** All days up to this one: the total less what lies after it. */
  public long upTo(LocalDate day) {
    return total - days.tailMap(day, false).values().stream().mapToLong(Day::sum).sum();
  }

  public long lateBetween(LocalDate from, LocalDate to) {
    return days.subMap(from, true, to, true).values().stream().mapToLong(Day::lateEvents).sum();
  }
}
