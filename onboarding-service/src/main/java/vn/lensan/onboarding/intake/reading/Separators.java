package vn.lensan.onboarding.intake.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands between the cells of a text: comma, semicolon or tab, whichever divides most of the
 * first lines into the same number of cells. A title or an address with commas does not decide.
 */
final class Separators {
  /** The likelier first where two divide alike: commas also stand inside of cells. */
  private static final char[] KNOWN = {'\t', ';', ','};

  private static final int LINES = 100;
  private static final String TOLD = "sep=";

  private Separators() {}

  static char of(String start) {
    if (start.startsWith(TOLD) && start.length() > TOLD.length()) {
      return start.charAt(TOLD.length());
    }
    char best = KNOWN[0];
    int most = 0;
    for (char candidate : KNOWN) {
      int agreeing = agreeing(start, candidate);
      if (agreeing > most) {
        best = candidate;
        most = agreeing;
      }
    }
    return best;
  }

  /** Cells in the lines that have as many cells as most lines; what is quoted does not count. */
  private static int agreeing(String start, char separator) {
    Map<Integer, Integer> lines = new HashMap<>();
    boolean quoted = false;
    int found = 0;
    int line = 0;
    for (int index = 0; index < start.length() && line < LINES; index++) {
      char letter = start.charAt(index);
      quoted ^= letter == '"';
      found += !quoted && letter == separator ? 1 : 0;
      if (!quoted && letter == '\n') {
        lines.merge(found, 1, Integer::sum);
        found = 0;
        line++;
      }
    }
    lines.merge(found, 1, Integer::sum);
    lines.remove(0);
    return lines.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() + 1_000 * most.getValue())
        .orElse(0);
  }
}
