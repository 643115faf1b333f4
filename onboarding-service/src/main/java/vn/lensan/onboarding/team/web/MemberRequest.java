package vn.lensan.onboarding.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.Affiliation;
import vn.lensan.onboarding.team.MemberChange;
import vn.lensan.onboarding.team.MemberTold;
import vn.lensan.onboarding.team.Training;

/** A member as it is told; shapes and limits of the API. */
record MemberRequest(
    @Pattern(regexp = TeamRequest.ID) @Nullable String id,
    @NotBlank @Size(max = 200) String name,
    @Pattern(regexp = "\\+?[0-9][0-9 .()-]{7,20}") @Nullable String phone,
    @NotNull Affiliation affiliation,
    @NotNull LocalDate from,
    @Size(max = 50) @Nullable List<@Valid Course> trainings,
    @Pattern(regexp = CLIENT) @Nullable String client) {
  static final String CLIENT = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}";

  record Course(@NotBlank @Size(max = 200) String course, @NotNull LocalDate on) {
    Training training() {
      return new Training(course, on);
    }
  }

  /** What may change; {@code until} is the last day in the team. */
  record Change(
      @Nullable LocalDate until,
      @Size(max = 50) @Nullable List<@Valid Course> trainings,
      @Pattern(regexp = CLIENT) @Nullable String client) {

    MemberChange told() {
      return new MemberChange(until, trainings == null ? null : courses(trainings), client);
    }
  }

  MemberTold told() {
    return new MemberTold(id, name, phone, affiliation, from, courses(trainings), client);
  }

  private static List<Training> courses(@Nullable List<Course> told) {
    return told == null ? List.of() : told.stream().map(Course::training).toList();
  }
}
