package vn.lensan.onboarding.right;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as those who work on it see it. */
public record RightView(
    String id,
    String householdId,
    RightKind kind,
    RightAsked.Way way,
    RightState state,
    LocalDate receivedOn,
    String receivedBy,
    LocalDate answerBy,
    LocalDate finishBy,
    LocalDate dueOn,
    @Nullable String note,
    @Nullable String reason,
    List<RightStep> history,
    long version,
    List<String> within) {}
