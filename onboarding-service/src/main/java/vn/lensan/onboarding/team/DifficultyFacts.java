package vn.lensan.onboarding.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a difficulty: not what was said.
 *
 * @param teamId who raised it or has to see to it
 * @param inTime whether it was answered before its clock ran out; null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DifficultyFacts(
    String difficultyId,
    @Nullable String householdId,
    @Nullable String teamId,
    DifficultyAbout about,
    DifficultyStatus status,
    LocalDate raisedOn,
    LocalDate dueOn,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean inTime,
    List<String> within,
    List<String> places) {}
