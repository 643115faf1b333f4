package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as told; the id may come from the device, and told twice it is one member. */
public record MemberTold(
    @Nullable String id,
    String name,
    @Nullable String phone,
    Affiliation affiliation,
    LocalDate from,
    List<Training> trainings,
    @Nullable String client) {}
