package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Since when a household counts as trained. T1 and T3 are for those who teach. */
final class Training {
  private static final String BASIC = "T2";
  private static final Set<String> FOR_HOUSEHOLDS = Set.of(BASIC, "T4");

  private Training() {}

  /** By our own certificate only: it alone says that somebody was there and passed. */
  static Optional<LocalDate> basic(Group group) {
    return certificates(group, Set.of(BASIC)).min(LocalDate::compareTo);
  }

  /** In selling, in a class or by an open online course, whichever was first. */
  static Optional<LocalDate> first(Group group) {
    Stream<LocalDate> online =
        group.latest(State.Completion.class).stream()
            .filter(completion -> FOR_HOUSEHOLDS.contains(completion.level()))
            .map(State.Completion::completedOn);
    return Stream.concat(certificates(group, FOR_HOUSEHOLDS), online).min(LocalDate::compareTo);
  }

  private static Stream<LocalDate> certificates(Group group, Set<String> levels) {
    return group.latest(State.Certificate.class).stream()
        .filter(certificate -> levels.contains(certificate.level()))
        .map(State.Certificate::issuedOn);
  }
}
