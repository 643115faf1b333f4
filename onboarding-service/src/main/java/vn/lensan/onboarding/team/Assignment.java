package vn.lensan.onboarding.team;

import java.time.LocalDate;

/** A target that commune or province gave: so many households helped so in these days. */
public record Assignment(
    String id, HelpKind kind, int households, LocalDate from, LocalDate to, String givenBy) {

  TeamEvent.TargetGiven givenTo(TeamState team) {
    return new TeamEvent.TargetGiven(
        id, team.teamId(), kind, households, from, to, team.within(), team.places());
  }

  boolean overlaps(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
