package vn.lensan.pages;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** Days, numbers and places as Vietnamese readers write them, whatever the page's language is. */
@Component
public final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final UnitNames units;

  Words(UnitNames units) {
    this.units = units;
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String day(Instant at) {
    return DAY.format(Days.of(at));
  }

  /** A day that came as text; what is none stays as it is. */
  public String dayOr(String text) {
    try {
      return day(LocalDate.parse(text));
    } catch (DateTimeParseException none) {
      return text;
    }
  }

  public String moment(Instant at) {
    return MOMENT.format(at.atZone(Days.ZONE));
  }

  public String moment(OffsetDateTime at) {
    return moment(at.toInstant());
  }

  public String count(long number) {
    return number(number);
  }

  public static String number(long number) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    return new DecimalFormat("#,##0", symbols).format(number);
  }

  /** The unit and its province: "Xã Lục Ngạn, Bắc Ninh". */
  public String unit(UnitId unit) {
    return units.of(unit);
  }

  /** As the caller's token names it; a unit that is not known keeps its code. */
  public String unit(@Nullable String written) {
    if (written == null) {
      return "";
    }
    try {
      return unit(UnitId.parse(written));
    } catch (IllegalArgumentException noUnit) {
      return written;
    }
  }
}
