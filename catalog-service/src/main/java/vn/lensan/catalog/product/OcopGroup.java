package vn.lensan.catalog.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.text.Folded;

/**
 * A group or sub-group as one decision has it; each decision names and cuts them anew.
 *
 * @param decision such as "148/QĐ-TTg"
 * @param from the first day on which it is the list to use
 * @param group the group's name
 * @param subGroup null for the group itself
 * @param service whether what is in it is done and not made, so that nothing is weighed or reaped
 * @param sure how well its name is known: CONFIRMED, ASSUMED or PARTIAL
 */
public record OcopGroup(
    String decision,
    LocalDate from,
    String group,
    @Nullable String subGroup,
    boolean service,
    String sure) {

  /** A line of the list: decision;from;group;sub-group;kind;how sure. */
  static OcopGroup read(String line) {
    String[] cells = line.split(";", -1);
    return new OcopGroup(
        cells[0],
        LocalDate.parse(cells[1]),
        cells[2],
        cells[3].isEmpty() ? null : cells[3],
        cells[4].equals("SERVICE"),
        cells[5]);
  }

  public String name() {
    return subGroup == null ? group : subGroup;
  }

  boolean isNamed(String folded) {
    return Folded.of(name()).equals(folded);
  }

  boolean isNamedInPart(String folded) {
    return (' ' + Folded.of(name()) + ' ').contains(' ' + folded + ' ');
  }
}
