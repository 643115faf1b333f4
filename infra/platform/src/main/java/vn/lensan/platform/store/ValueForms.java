package vn.lensan.platform.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import vn.lensan.platform.unit.UnitId;

/**
 * A day is stored as its text (a date type would move it with the machine's zone), a unit as {@code
 * boundary:code}.
 */
final class ValueForms {
  private ValueForms() {}

  static List<Converter<?, ?>> all() {
    return List.of(new WritingDay(), new ReadingDay(), new WritingUnit(), new ReadingUnit());
  }

  @WritingConverter
  private static final class WritingDay implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  private static final class ReadingDay implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class WritingUnit implements Converter<UnitId, String> {
    @Override
    public String convert(UnitId unit) {
      return unit.toString();
    }
  }

  @ReadingConverter
  private static final class ReadingUnit implements Converter<String, UnitId> {
    @Override
    public UnitId convert(String text) {
      return UnitId.parse(text);
    }
  }
}
