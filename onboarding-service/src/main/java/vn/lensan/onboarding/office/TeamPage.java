package vn.lensan.onboarding.office;

import vn.lensan.onboarding.team.TeamView;
import vn.lensan.onboarding.team.TeamWeek;

/**
 * A team: who is in it, its targets and week, and what waits for it.
 *
 * @param before name of the week before: on a Monday that is the one to tell of
 */
public record TeamPage(
    TeamView team, TeamWeek week, String before, Shortlist<DifficultyRow> difficulties) {}
