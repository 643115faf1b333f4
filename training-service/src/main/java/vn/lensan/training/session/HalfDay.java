package vn.lensan.training.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A morning or an afternoon, in which a learner is there or not; written {@code 2026-11-25/AM}. */
public record HalfDay(LocalDate day, Part part) implements Comparable<HalfDay> {
  private static final Comparator<HalfDay> IN_TIME =
      Comparator.comparing(HalfDay::day).thenComparing(HalfDay::part);

  /** Of a day. */
  public enum Part {
    AM,
    PM
  }

  @JsonCreator
  public static HalfDay parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a half-day is written 2026-11-25/AM");
    }
    return new HalfDay(
        LocalDate.parse(text.substring(0, slash)), Part.valueOf(text.substring(slash + 1)));
  }

  /** Every half-day from the first day to the last. */
  public static List<HalfDay> between(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .flatMap(day -> Stream.of(Part.values()).map(part -> new HalfDay(day, part)))
        .toList();
  }

  @Override
  public int compareTo(HalfDay other) {
    return IN_TIME.compare(this, other);
  }

  @Override
  @JsonValue
  public String toString() {
    return day + "/" + part;
  }
}
