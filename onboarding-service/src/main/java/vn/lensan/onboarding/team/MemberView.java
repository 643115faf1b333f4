package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as those of the unit see it; the phone masked. */
public record MemberView(
    String id,
    String name,
    @Nullable String phone,
    Affiliation affiliation,
    LocalDate from,
    @Nullable LocalDate until,
    List<Training> trainings,
    @Nullable String client) {}
