package vn.lensan.onboarding.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** What others may know of a team: no names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamState(
    String teamId,
    UnitId unit,
    List<String> within,
    List<String> places,
    TeamStatus status,
    LocalDate decidedOn,
    int members,
    @Nullable LocalDate dissolvedOn) {
  private static final int LENGTH_OF_CODE = 5;

  /** Whether somebody of this path lies in the team's commune, on any map that both are on. */
  boolean hasAmong(List<String> path) {
    return path.contains(unit.toString())
        || within.stream().filter(TeamState::isCommune).anyMatch(path::contains);
  }

  private static boolean isCommune(String place) {
    return place.length() - place.indexOf(':') > LENGTH_OF_CODE;
  }
}
