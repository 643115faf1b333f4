package vn.lensan.onboarding.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.time.Days;

/**
 * One line of a household's history.
 *
 * @param what key of its words under {@code happened.}
 * @param about key of a word that says more, such as a purpose
 * @param detail proper names or words of a person, shown as they are
 * @param wholeDay only the day is known
 */
public record Happened(
    Instant at,
    boolean wholeDay,
    String what,
    @Nullable String about,
    @Nullable String detail,
    @Nullable String by) {
  static final Comparator<Happened> NEWEST_FIRST =
      Comparator.comparing((Happened line) -> line.at()).reversed();

  static Happened at(Instant at, String what, @Nullable String by) {
    return new Happened(at, false, what, null, null, by);
  }

  /** At the end of the day, so that it stands above what led to it. */
  static Happened on(LocalDate day, String what) {
    Instant end = day.plusDays(1).atStartOfDay(Days.ZONE).toInstant().minusMillis(1);
    return new Happened(end, true, what, null, null, null);
  }

  Happened about(@Nullable String word) {
    return new Happened(at, wholeDay, what, word, detail, by);
  }

  Happened saying(@Nullable String words) {
    return new Happened(at, wholeDay, what, about, words, by);
  }
}
