package vn.lensan.onboarding.office;

import vn.lensan.onboarding.team.TeamView;
import vn.lensan.onboarding.team.TeamWeek;

/** A team: who is in it, its targets and week, and what waits for it. */
public record TeamPage(TeamView team, TeamWeek week, Shortlist<DifficultyRow> difficulties) {}
