package vn.lensan.onboarding.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Help as those of the unit see it. */
public record HelpView(
    String id,
    String teamId,
    String householdId,
    HelpKind kind,
    LocalDate on,
    String toldBy,
    @Nullable String note) {}
