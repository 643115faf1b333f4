package vn.lensan.catalog.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import vn.lensan.platform.text.Folded;

/**
 * The groups of OCOP products by decision: 1048 (2019), 919 (2022), 148 (2023). On a day the newest
 * list that has begun is in force, groups and sub-groups each by themselves: of 148 only some
 * sub-groups are known to us, and no list after 2025 has been seen, so the last one is taken to go
 * on.
 */
public final class OcopGroups {
  private static final List<OcopGroup> ALL = read();

  private OcopGroups() {}

  /** What a product's words for its group mean on a day. */
  public record Found(Match match, List<OcopGroup> candidates) {}

  /** How well the words lead to one group. */
  public enum Match {
    ONE,
    SEVERAL,
    /** Only an earlier list had it. */
    OUTDATED,
    NONE
  }

  /** Groups, then sub-groups, as they are in force on this day; none before there was a list. */
  public static List<OcopGroup> inForceOn(LocalDate day) {
    List<OcopGroup> begun = ALL.stream().filter(one -> !one.from().isAfter(day)).toList();
    List<OcopGroup> groups = newest(begun, one -> one.subGroup() == null);
    List<OcopGroup> parts = newest(begun, one -> one.subGroup() != null);
    return Stream.concat(groups.stream(), parts.stream()).toList();
  }

  private static List<OcopGroup> newest(List<OcopGroup> begun, Predicate<OcopGroup> kind) {
    List<OcopGroup> some = begun.stream().filter(kind).toList();
    return some.stream()
        .map(OcopGroup::from)
        .max(Comparator.naturalOrder())
        .map(last -> some.stream().filter(one -> one.from().equals(last)).toList())
        .orElse(List.of());
  }

  /** By the whole name, then by words within it. */
  public static Found find(String words, LocalDate day) {
    String folded = Folded.of(words);
    if (folded.isEmpty()) {
      return new Found(Match.NONE, List.of());
    }
    List<OcopGroup> current = inForceOn(day);
    List<OcopGroup> exact = only(current, one -> one.isNamed(folded));
    if (!exact.isEmpty()) {
      return new Found(Match.ONE, List.of(exact.getFirst()));
    }
    List<OcopGroup> partly = only(current, one -> one.isNamedInPart(folded));
    if (!partly.isEmpty()) {
      return new Found(partly.size() == 1 ? Match.ONE : Match.SEVERAL, partly);
    }
    List<OcopGroup> earlier = only(ALL, one -> !one.from().isAfter(day) && one.isNamed(folded));
    return new Found(earlier.isEmpty() ? Match.NONE : Match.OUTDATED, earlier);
  }

  /** In the last list that we know. */
  static boolean isService(String words) {
    Found found = find(words, LocalDate.MAX);
    return found.match() == Match.ONE && found.candidates().getFirst().service();
  }

  private static List<OcopGroup> only(List<OcopGroup> some, Predicate<OcopGroup> wanted) {
    return some.stream().filter(wanted).toList();
  }

  private static List<OcopGroup> read() {
    try {
      return new ClassPathResource("catalog/ocop-groups.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(OcopGroup::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
