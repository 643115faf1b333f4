package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdIntake;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.household.HouseholdIntake.TakenIn;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** Lists of households. */
@Component
class HouseholdRows implements RowKind {
  private final HouseholdIntake households;
  private final HouseholdRowReader reader;
  private final RowMarks marks;
  private final ListedCodes codes;

  HouseholdRows(
      HouseholdIntake households, HouseholdRowReader reader, RowMarks marks, ListedCodes codes) {
    this.households = households;
    this.reader = reader;
    this.marks = marks;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "households";
  }

  @Override
  public List<Column> columns() {
    return HouseholdColumns.ALL;
  }

  @Override
  public List<String> missing(Header header) {
    return HouseholdColumns.missing(header);
  }

  @Override
  public boolean tellsRefusedRows() {
    return true;
  }

  @Override
  public List<Column> identifying() {
    return List.of(HouseholdColumns.NAME, HouseholdColumns.PHONE, HouseholdColumns.CITIZEN);
  }

  /** Doubts of a household are a person's to decide, not the list's. */
  @Override
  public boolean triesDoubtfulAgain() {
    return false;
  }

  @Override
  public int batch() {
    return 500;
  }

  /**
   * Cooperatives before all others, since members name them. Then what can be taken in together;
   * what is left over alone, rows that could mean the same household one after the other.
   */
  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    List<ListedRow> rows = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      ListedRow listed = listed(batch, row);
      if (listed.household() == null) {
        outcomes.add(listed.refused());
      } else {
        rows.add(listed);
      }
    }
    Caller starter = batch.order().starter().caller();
    Map<Boolean, List<ListedRow>> first =
        rows.stream().collect(Collectors.partitioningBy(ListedRow::isCooperative));
    first.getOrDefault(true, List.of()).forEach(row -> outcomes.add(take(row, starter, write)));
    outcomes.addAll(take(first.getOrDefault(false, List.of()), starter, write));
    outcomes.sort(Comparator.comparingInt(RowOutcome::row));
    return outcomes;
  }

  /** Stored rows only: what they are about is asked as when they were stored. */
  @Override
  public Map<Integer, ListedCodes.Listed> subjects(Batch batch, Caller caller) {
    List<ListedHousehold> listed =
        batch.rows().stream()
            .map(row -> listed(batch, row).household())
            .filter(Objects::nonNull)
            .toList();
    return codes.of(listed, caller);
  }

  private ListedRow listed(Batch batch, SheetRow row) {
    String known = marks.subject(this, batch, row).orElse(null);
    // Of an answer that came back changed: more than a mended accent may be new in it.
    ListedRow.Known mark =
        known == null
            ? null
            : new ListedRow.Known(known, marks.of(this, batch, row, known).whole());
    return ListedRow.of(batch, row, reader, mark);
  }

  private List<RowOutcome> take(List<ListedRow> rows, Caller starter, boolean write) {
    List<ListedHousehold> told = rows.stream().map(ListedRow::told).toList();
    Map<String, TakenIn> together =
        write ? households.takeInTogether(told, starter) : households.checkTogether(told, starter);
    List<RowOutcome> outcomes = new ArrayList<>();
    List<ListedRow> alone = new ArrayList<>();
    for (ListedRow row : rows) {
      TakenIn taken = together.get(row.told().id());
      if (taken == null) {
        alone.add(row);
      } else {
        outcomes.add(row.taken(taken));
      }
    }
    outcomes.addAll(BatchWork.inGroups(alone, ListedRow::group, row -> take(row, starter, write)));
    return outcomes;
  }

  private RowOutcome take(ListedRow row, Caller starter, boolean write) {
    try {
      return row.taken(
          write ? households.takeIn(row.told(), starter) : households.check(row.told(), starter));
    } catch (Problem refusal) {
      if (refusal.status().is5xxServerError()) {
        // Ours, not the row's: the batch is done again.
        throw refusal;
      }
      return row.refused(refusal);
    }
  }
}
