package vn.lensan.onboarding.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.work.Due;

/** For whom, about what and where something is difficult, and until when it is to be answered. */
record Matter(
    @Nullable String householdId,
    DifficultyAbout about,
    List<String> within,
    List<String> places,
    String raisedBy,
    LocalDate raisedOn,
    LocalDate dueOn) {

  static Matter raised(DifficultyTold told, Difficulty.Place place, String by, Instant now) {
    LocalDate on = Days.of(now);
    return new Matter(
        told.householdId(),
        told.about(),
        place.within(),
        place.places(),
        by,
        on,
        DifficultyClock.dueOn(on));
  }

  boolean isThatOf(DifficultyTold told) {
    return about == told.about() && Objects.equals(householdId, told.householdId());
  }

  Matter in(List<String> path) {
    return new Matter(householdId, about, List.copyOf(path), places, raisedBy, raisedOn, dueOn);
  }

  /** When somebody is to be reminded first. */
  Due firstReminder() {
    return morningOf(dueOn);
  }

  /** Says that the clock runs out, then each morning that it has. */
  Due nextReminder(LocalDate today) {
    return morningOf(today.isAfter(dueOn) ? today.plusDays(1) : dueOn.plusDays(1));
  }

  private static Due morningOf(LocalDate day) {
    return Due.now(day.atStartOfDay(Days.ZONE).toInstant());
  }

  /** Null while nobody has answered. */
  @Nullable Boolean isInTime(@Nullable LocalDate answeredOn) {
    return answeredOn == null ? null : !answeredOn.isAfter(dueOn);
  }
}
