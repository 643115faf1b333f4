package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may change of a member; what is null stays. */
public record MemberChange(
    @Nullable LocalDate until, @Nullable List<Training> trainings, @Nullable String client) {}
