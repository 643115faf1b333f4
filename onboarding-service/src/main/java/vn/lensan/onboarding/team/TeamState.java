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
    @Nullable LocalDate dissolvedOn) {}
