package vn.lensan.onboarding.right;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which days are worked in Vietnam. Weekends are off unless a Saturday is worked for another day;
 * holidays are dated data with a source each. Of a year without data only weekends are known, so a
 * clock may end too early, never too late.
 */
public final class WorkingDays {
  private static final WorkingDays KNOWN = new WorkingDays();
  private final Map<LocalDate, Boolean> off;

  private WorkingDays() {
    off =
        ReferenceLines.of("days.csv").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    line -> LocalDate.parse(line[0]), line -> line[1].equals("OFF")));
  }

  public static WorkingDays known() {
    return KNOWN;
  }

  public boolean isWorked(LocalDate day) {
    Boolean decided = off.get(day);
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return decided == null ? !weekend : !decided;
  }

  /** The last of so many working days; the day itself doesn't count (Civil Code, article 147). */
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate at = day;
    for (int left = workingDays; left > 0; ) {
      at = at.plusDays(1);
      left -= isWorked(at) ? 1 : 0;
    }
    return at;
  }
}
