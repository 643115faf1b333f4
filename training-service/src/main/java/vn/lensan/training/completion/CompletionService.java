package vn.lensan.training.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.time.Days;
import vn.lensan.training.course.CourseService;
import vn.lensan.training.course.CourseTitles;
import vn.lensan.training.course.CourseView;
import vn.lensan.training.learner.LearnerService;
import vn.lensan.training.learner.LearnerView;

/** Takes rows of lists of completed online courses, for whoever started the import. */
@Service
public class CompletionService {
  /** The day of Decision 1034. */
  private static final LocalDate PROGRAMME_BEGAN = LocalDate.of(2021, 7, 21);

  private final Completions completions;
  private final CourseService courses;
  private final LearnerService learners;
  private final Fingerprints fingerprints;
  private final Clock clock;

  CompletionService(
      Completions completions,
      CourseService courses,
      LearnerService learners,
      Fingerprints fingerprints,
      Clock clock) {
    this.completions = completions;
    this.courses = courses;
    this.learners = learners;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /**
   * @param write false to be told what would be done
   */
  public List<RowResult> take(List<CompletionRow> rows, boolean write, Caller starter) {
    CourseTitles titles = courses.titles();
    return rows.stream().map(row -> take(row, titles, write, starter.scope())).toList();
  }

  private RowResult take(CompletionRow row, CourseTitles titles, boolean write, Scope scope) {
    // Of another's unit is as if it were not there.
    Optional<LearnerView> learner = learners.find(row.householdId(), scope);
    if (learner.isEmpty()) {
      return RowResult.refused(row, "household-unknown", "code");
    }
    List<CourseView> called = titles.called(row.course());
    if (called.size() != 1) {
      String code = called.isEmpty() ? "course-unknown" : "course-ambiguous";
      return RowResult.refused(row, code, "course");
    }
    if (row.completedOn().isAfter(Days.today(clock))) {
      return RowResult.refused(row, "day-in-future", "completedOn");
    }
    if (row.completedOn().isBefore(PROGRAMME_BEGAN)) {
      return RowResult.refused(row, "before-the-programme", "completedOn");
    }
    CourseView course = called.getFirst();
    String id = Completion.idOf(row.householdId(), course.id(), row.memberId());
    Told told = new Told(row.platform().strip(), row.completedOn(), numberHash(row));
    if (isOfSomebodyElse(told, id, scope)) {
      return RowResult.refused(row, "number-taken", "number");
    }
    Learnt learnt =
        new Learnt(row.householdId(), course.id(), course.level(), learner.get().unit());
    Completion listed = Completion.listed(id, learnt, told, row.rowId());
    return new RowResult(row.rowId(), stored(listed, row.rowId(), told, write), null, null);
  }

  private RowResult.Outcome stored(Completion listed, String rowId, Told told, boolean write) {
    Optional<Completion> there = completions.find(listed.id());
    if (there.isEmpty() && (!write || completions.addIfAbsent(listed))) {
      return RowResult.Outcome.CREATED;
    }
    // Between the look and the write another list may have told the same.
    Completion known = there.or(() -> completions.find(listed.id())).orElseThrow();
    RowResult.Outcome outcome = known.outcomeOf(rowId, told);
    if (write && outcome == RowResult.Outcome.UPDATED) {
      completions.change(listed.id(), one -> one.correct(rowId, told));
    }
    return outcome;
  }

  private @Nullable String numberHash(CompletionRow row) {
    String number = row.certificateNumber() == null ? "" : Folded.of(row.certificateNumber());
    return number.isEmpty()
        ? null
        : fingerprints.of("outside-certificate", Folded.of(row.platform()) + '\0' + number);
  }

  /** As far as the starter may know: what lies outside their units tells them nothing. */
  private boolean isOfSomebodyElse(Told told, String id, Scope scope) {
    String hash = told.numberHash();
    return hash != null
        && completions.withNumber(hash, id).stream()
            .anyMatch(other -> learners.find(other.learnt().householdId(), scope).isPresent());
  }
}
