package vn.lensan.onboarding.team;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team did in a week, to be shown to everybody: no person in it.
 *
 * @param households distinct ones, helped with anything
 * @param helped distinct ones by kind
 * @param satisfaction mean of the answers; null without any
 */
public record TeamWeek(
    String teamId,
    String teamName,
    Week week,
    int households,
    Map<HelpKind, Integer> helped,
    List<AssignmentView> targets,
    int raised,
    int answered,
    int answeredInTime,
    int answers,
    @Nullable Double satisfaction) {}
