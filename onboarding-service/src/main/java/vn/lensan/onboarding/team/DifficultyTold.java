package vn.lensan.onboarding.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty as it is raised: of a household, or of a team itself.
 *
 * @param id from the device; told twice, it is one
 */
public record DifficultyTold(
    @Nullable String id,
    @Nullable String householdId,
    @Nullable String teamId,
    DifficultyAbout about,
    String text,
    List<String> photoIds) {}
