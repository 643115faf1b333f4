package vn.lensan.onboarding.right;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Until when a request must be answered and finished; the terms are data, with their sources. */
public record Clocks(LocalDate answerBy, LocalDate finishBy) {
  private static final Map<RightKind, Term> TERMS = read();

  private record Term(int answer, int finish, int finishWithOthers) {}

  private static Map<RightKind, Term> read() {
    Map<RightKind, Term> terms = new EnumMap<>(RightKind.class);
    ReferenceLines.of("clocks.csv")
        .forEach(
            line ->
                terms.put(
                    RightKind.valueOf(line[0]),
                    new Term(
                        Integer.parseInt(line[1]),
                        Integer.parseInt(line[2]),
                        Integer.parseInt(line[3]))));
    return terms;
  }

  /**
   * @param othersToo whether somebody else (a marketplace) holds the data and must act
   */
  public static Clocks of(RightKind kind, LocalDate received, boolean othersToo) {
    Term term = Objects.requireNonNull(TERMS.get(kind), kind.name());
    return new Clocks(
        WorkingDays.known().after(received, term.answer()),
        received.plusDays(othersToo ? term.finishWithOthers() : term.finish()));
  }
}
