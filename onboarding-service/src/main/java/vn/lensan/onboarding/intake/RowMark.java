package vn.lensan.onboarding.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an answer's hidden column says of a row that was stored: whom it made or changed, and keyed
 * hashes of what it said. Nobody can make one up, and no one reads a person out of it.
 *
 * @param code of the household, id of the product; empty where the kind knows none
 * @param whole of all that the row said
 * @param consent of the consent that the upload named; empty where it named none
 * @param parts of each value by which a person knows the row again; empty where there was none
 */
record RowMark(String code, String whole, String consent, List<String> parts) {
  private static final String BEGIN = "LS1";
  private static final int FIELDS = 5;

  static Optional<RowMark> parse(String text) {
    String[] fields = text.split(":", -1);
    return fields.length == FIELDS && fields[0].equals(BEGIN)
        ? Optional.of(
            new RowMark(fields[1], fields[2], fields[3], Arrays.asList(fields[4].split(",", -1))))
        : Optional.empty();
  }

  String text() {
    return String.join(":", BEGIN, code, whole, consent, String.join(",", parts));
  }

  /** Whether one of the values is still the one that was there. */
  boolean sharesAPartWith(RowMark other) {
    for (int at = 0; at < Math.min(parts.size(), other.parts.size()); at++) {
      if (!parts.get(at).isEmpty() && parts.get(at).equals(other.parts.get(at))) {
        return true;
      }
    }
    return false;
  }
}
