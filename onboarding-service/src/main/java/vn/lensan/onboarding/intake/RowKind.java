package vn.lensan.onboarding.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** A kind of list that can be imported. A bean plugs one in. */
interface RowKind {
  String name();

  List<Column> columns();

  /** Titles of columns without which the list is of no use; empty when all are there. */
  List<String> missing(Header header);

  /** Whether refused rows of this kind are told to the figures. */
  default boolean tellsRefusedRows() {
    return false;
  }

  /**
   * Looks at the rows and, if {@code write}, does them; each has the same effect however often it
   * is done.
   */
  List<RowOutcome> take(Batch batch, boolean write);

  /** Columns by whose values a person knows a row again. */
  default List<Column> identifying() {
    return List.of();
  }

  /** The households that stored rows are about, by the rows' places; as far as the caller sees. */
  default Map<Integer, ListedCodes.Listed> subjects(Batch batch, Caller caller) {
    return Map.of();
  }

  /**
   * What the marks of stored rows name, by the rows' places: the thing that each made or changed;
   * as far as the caller sees.
   */
  default Map<Integer, String> codes(
      Batch batch, Map<Integer, ListedCodes.Listed> subjects, Caller caller) {
    Map<Integer, String> codes = new HashMap<>();
    subjects.forEach((place, listed) -> codes.put(place, listed.code()));
    return codes;
  }

  /** Whether what was left of a stored row is tried once more when its answer comes back. */
  default boolean triesDoubtfulAgain() {
    return true;
  }

  /** How many rows are done at a time; what a crash repeats at most. */
  default int batch() {
    return 200;
  }

  /**
   * Another one whenever the same row may be judged otherwise: what was validated is so no more.
   */
  default int version() {
    return 1;
  }

  /** Who may hand such a list in. */
  default Set<Role> roles() {
    return Set.of(Role.COMMUNE, Role.PROVINCE);
  }

  /** Refuses what can't be taken, before anything is kept. */
  default void guard(ImportOrder order, OrgUnitService units) {
    if (order.boundary() != null && !units.knowsBoundary(order.boundary())) {
      throw Problem.invalid("boundary.unknown").with("boundary", order.boundary());
    }
  }

  /** Every row was done; told again after a crash, so it must not mind. */
  default void done(ImportOrder order) {}

  /** Rows of one job, next to each other. */
  record Batch(String jobId, ImportOrder order, Header header, List<SheetRow> rows) {}
}
