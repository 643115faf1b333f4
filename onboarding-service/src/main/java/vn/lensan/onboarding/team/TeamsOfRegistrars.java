package vn.lensan.onboarding.team;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.RegistrarTeams;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** Where the team works now that a login belongs to. */
@Component
class TeamsOfRegistrars implements RegistrarTeams {
  private final Teams teams;
  private final Clock clock;

  TeamsOfRegistrars(Teams teams, Clock clock) {
    this.teams = teams;
    this.clock = clock;
  }

  @Override
  public Optional<UnitId> unitOf(String client) {
    return teams.ofClient(client, Days.today(clock), Scope.EVERYTHING).stream()
        .findFirst()
        .map(team -> team.view().state().unit());
  }
}
