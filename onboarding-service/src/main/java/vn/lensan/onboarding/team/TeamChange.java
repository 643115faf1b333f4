package vn.lensan.onboarding.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may change of a team; what is null stays. */
public record TeamChange(
    @Nullable String village,
    @Nullable Decision decision,
    @Nullable LocalDate dissolvedOn,
    @Nullable String reason) {}
