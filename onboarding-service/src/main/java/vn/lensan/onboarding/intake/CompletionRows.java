package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.ListedPeople;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.security.Caller;

/**
 * Lists of who completed an open online course (MOOC) elsewhere: whose row it is, is found here;
 * training-service takes them in batches, also when only asked about.
 */
@Component
class CompletionRows implements RowKind {
  private static final HandedRows FRAME =
      new HandedRows("completion", CompletionColumns.ALL, CompletionColumns.NEEDED);
  private static final int LONGEST_TITLE = 200;

  private final ListedPeople people;
  private final TrainingRecords trainings;

  CompletionRows(ListedPeople people, TrainingRecords trainings) {
    this.people = people;
    this.trainings = trainings;
  }

  @Override
  public String name() {
    return "moocCompletions";
  }

  @Override
  public List<Column> columns() {
    return CompletionColumns.ALL;
  }

  @Override
  public List<String> missing(Header header) {
    List<String> missing = new ArrayList<>(FRAME.missing(header));
    if (CompletionColumns.WHO.stream().noneMatch(column -> header.has(column.key()))) {
      missing.add(
          CompletionColumns.WHO.stream().map(Column::title).collect(Collectors.joining(" / ")));
    }
    return missing;
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    ImportOrder.Starter starter = batch.order().starter();
    Caller caller = starter.caller();
    return FRAME.take(
        batch,
        (row, rowId) -> completion(row, rowId, caller),
        rows -> trainings.takeCompletions(starter, batch.jobId(), rows, write));
  }

  private TrainingRecords.@Nullable ListedCompletion completion(
      RowReading row, String rowId, Caller starter) {
    Optional<LocalDate> completedOn = Values.day(row.cell(CompletionColumns.COMPLETED_ON.key()));
    if (completedOn.isEmpty() && !row.text(CompletionColumns.COMPLETED_ON.key()).isEmpty()) {
      row.refuse("day.not-understood", CompletionColumns.COMPLETED_ON.title());
    }
    String course = row.text(CompletionColumns.COURSE.key());
    if (course.length() > LONGEST_TITLE) {
      row.refuse("completion.course-unknown", CompletionColumns.COURSE.title());
    }
    String platform = row.bounded(CompletionColumns.PLATFORM);
    String number = row.bounded(CompletionColumns.NUMBER);
    ListedPeople.@Nullable Person who = CompletionLearner.of(row, people, starter);
    if (row.isRefused() || completedOn.isEmpty() || who == null) {
      return null;
    }
    return new TrainingRecords.ListedCompletion(
        rowId,
        row.place(),
        who.householdId(),
        who.memberId(),
        course,
        platform,
        completedOn.get(),
        number.isEmpty() ? null : number);
  }
}
