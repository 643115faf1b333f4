package vn.lensan.training.completion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/**
 * An online course that somebody of a household completed elsewhere. The id is made of household,
 * course and person, so it is one however many lists tell of it. It is no enrolment and earns no
 * certificate: we saw neither attendance nor assessment.
 */
@Document(Completion.COLLECTION)
final class Completion extends Aggregate {
  static final String COLLECTION = "completions";
  private static final String HEAD = "head";

  private final Learnt learnt;
  private Told told;

  /** The rows that had an effect, the one that made it first. */
  private List<String> rows;

  Completion(String id, Learnt learnt, Told told, List<String> rows) {
    super(id);
    this.learnt = learnt;
    this.told = told;
    this.rows = rows;
  }

  static String idOf(String householdId, String courseId, @Nullable String memberId) {
    String whole = String.join("\0", householdId, courseId, memberId == null ? HEAD : memberId);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static Completion listed(String id, Learnt learnt, Told told, String rowId) {
    Completion completion = new Completion(id, learnt, told, List.of(rowId));
    completion.record(new CompletionEvent.Listed(completion.view()));
    return completion;
  }

  /** What the row does, or did: a batch sent again after a crash is answered as before. */
  RowResult.Outcome outcomeOf(String rowId, Told said) {
    int at = rows.indexOf(rowId);
    if (at >= 0) {
      return at == 0 ? RowResult.Outcome.CREATED : RowResult.Outcome.UPDATED;
    }
    return told.saysAlso(said) ? RowResult.Outcome.UNCHANGED : RowResult.Outcome.UPDATED;
  }

  void correct(String rowId, Told said) {
    if (rows.contains(rowId) || told.saysAlso(said)) {
      return;
    }
    boolean isNews = !told.completedOn().equals(said.completedOn());
    told = told.correctedBy(said);
    List<String> all = new ArrayList<>(rows);
    all.add(rowId);
    rows = List.copyOf(all);
    if (isNews) {
      record(new CompletionEvent.Corrected(view()));
    }
  }

  Learnt learnt() {
    return learnt;
  }

  CompletionView view() {
    return new CompletionView(
        id(),
        learnt.householdId(),
        learnt.courseId(),
        learnt.level(),
        learnt.unit(),
        told.completedOn());
  }
}
