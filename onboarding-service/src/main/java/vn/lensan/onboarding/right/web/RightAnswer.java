package vn.lensan.onboarding.right.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.right.RightStep;
import vn.lensan.onboarding.right.RightView;
import vn.lensan.platform.time.Days;

/** A request as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RightAnswer(
    String id,
    String householdId,
    String kind,
    String way,
    String state,
    LocalDate receivedOn,
    String receivedBy,
    LocalDate answerBy,
    LocalDate finishBy,
    LocalDate dueOn,
    @Nullable String note,
    @Nullable String reason,
    List<Step> history,
    long version) {

  record Step(String what, String by, OffsetDateTime at) {
    static Step of(RightStep step) {
      return new Step(step.what(), step.by(), Days.offset(step.at()));
    }
  }

  static RightAnswer of(RightView view) {
    return new RightAnswer(
        view.id(),
        view.householdId(),
        view.kind().name(),
        view.way().name(),
        view.state().name(),
        view.receivedOn(),
        view.receivedBy(),
        view.answerBy(),
        view.finishBy(),
        view.dueOn(),
        view.note(),
        view.reason(),
        view.history().stream().map(Step::of).toList(),
        view.version());
  }
}
