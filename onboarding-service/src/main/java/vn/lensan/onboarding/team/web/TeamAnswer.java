package vn.lensan.onboarding.team.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.Decision;
import vn.lensan.onboarding.team.TeamStatus;
import vn.lensan.onboarding.team.TeamView;
import vn.lensan.platform.unit.UnitId;

/** A team as it is answered; its members have a door of their own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamAnswer(
    String id,
    UnitId unit,
    @Nullable String village,
    Decision decision,
    TeamStatus status,
    @Nullable LocalDate dissolvedOn,
    @Nullable String reason,
    int members,
    long version) {

  static TeamAnswer of(TeamView view) {
    return new TeamAnswer(
        view.id(),
        view.state().unit(),
        view.village(),
        view.decision(),
        view.state().status(),
        view.state().dissolvedOn(),
        view.reason(),
        view.members().size(),
        view.version());
  }
}
