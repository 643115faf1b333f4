package vn.lensan.onboarding.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.DifficultyAbout;
import vn.lensan.onboarding.team.DifficultyService.Assignee;
import vn.lensan.onboarding.team.DifficultyTold;

/** A difficulty as it is told; shapes and limits of the API. */
record DifficultyRequest(
    @Pattern(regexp = TeamRequest.ID) @Nullable String id,
    @Size(max = 64) @Nullable String householdId,
    @Size(max = 64) @Nullable String teamId,
    @NotNull DifficultyAbout about,
    @NotBlank @Size(max = 2000) String text,
    @Size(max = 5) @Nullable List<@Size(max = 64) String> photoIds) {

  record Assignment(
      @Size(max = 64) @Nullable String teamId,
      @Pattern(regexp = MemberRequest.CLIENT) @Nullable String client) {

    Assignee to() {
      return new Assignee(teamId, client);
    }
  }

  record Answer(@NotBlank @Size(max = 2000) String text) {}

  DifficultyTold told() {
    return new DifficultyTold(
        id, householdId, teamId, about, text, photoIds == null ? List.of() : photoIds);
  }
}
