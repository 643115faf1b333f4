package vn.lensan.onboarding.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target as it is told. */
public record AssignmentTold(
    @Nullable String id, HelpKind kind, int households, LocalDate from, LocalDate to) {}
