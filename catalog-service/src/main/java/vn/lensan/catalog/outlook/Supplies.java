package vn.lensan.catalog.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/** Who harvests a commodity in a place and time: for those who match buyers with growers. */
@Service
public class Supplies {
  private final Growers growers;

  Supplies(Growers growers) {
    this.growers = growers;
  }

  /** In whole kilograms; households without months or kilograms are not among them. */
  public List<Supply> between(UnitId unit, String key, LocalDate from, LocalDate to) {
    List<Supply> found = new ArrayList<>();
    growers.each(
        unit,
        key,
        Scope.EVERYTHING,
        grower -> {
          Months months = harvest(grower, key);
          long kilograms = (long) months.between(from, to);
          if (kilograms > 0) {
            found.add(
                new Supply(
                    grower.id(),
                    grower.unit(),
                    grower.within(),
                    kilograms,
                    daysAway(months, from, to)));
          }
        });
    return found;
  }

  private static Months harvest(Grower grower, String key) {
    Months months = new Months();
    for (GrownCrop crop : grower.crops()) {
      if (crop.key().equals(key)
          && crop.kg() != null
          && crop.fromMonth() != null
          && crop.toMonth() != null) {
        months.add(crop.kg(), crop.fromMonth(), crop.toMonth());
      }
    }
    return months;
  }

  private static long daysAway(Months months, LocalDate from, LocalDate to) {
    LocalDate day = from;
    while (day.isBefore(to) && months.between(day, day) == 0) {
      day = day.plusDays(1);
    }
    return ChronoUnit.DAYS.between(from, day);
  }
}
