package vn.lensan.onboarding.team.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.DifficultyAbout;
import vn.lensan.onboarding.team.DifficultyFacts;
import vn.lensan.onboarding.team.DifficultyStatus;
import vn.lensan.onboarding.team.DifficultyStep;
import vn.lensan.onboarding.team.DifficultyView;
import vn.lensan.platform.time.Days;

/** A difficulty as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifficultyAnswer(
    String id,
    @Nullable String householdId,
    @Nullable String teamId,
    DifficultyAbout about,
    DifficultyStatus status,
    LocalDate raisedOn,
    String raisedBy,
    LocalDate dueOn,
    boolean overdue,
    @Nullable String assignedTo,
    @Nullable String text,
    List<String> photoIds,
    @Nullable String answer,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean inTime,
    List<Step> history,
    long version) {

  record Step(String what, String by, OffsetDateTime at) {
    static Step of(DifficultyStep step) {
      return new Step(step.what(), step.by(), Days.offset(step.at()));
    }
  }

  static DifficultyAnswer of(DifficultyView view) {
    DifficultyFacts facts = view.facts();
    return new DifficultyAnswer(
        facts.difficultyId(),
        facts.householdId(),
        facts.teamId(),
        facts.about(),
        facts.status(),
        facts.raisedOn(),
        view.raisedBy(),
        facts.dueOn(),
        view.overdue(),
        view.assignedTo(),
        view.text(),
        view.photoIds(),
        view.answer(),
        facts.answeredOn(),
        facts.inTime(),
        view.history().stream().map(Step::of).toList(),
        view.version());
  }
}
