package vn.lensan.training.session;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import vn.lensan.platform.store.StoredForms;

/** A half-day is stored as its text. */
@Configuration(proxyBeanMethods = false)
class HalfDayForms {

  @Bean
  static StoredForms halfDays() {
    return () -> List.of(new Writing(), new Reading());
  }

  @WritingConverter
  private static final class Writing implements Converter<HalfDay, String> {
    @Override
    public String convert(HalfDay halfDay) {
      return halfDay.toString();
    }
  }

  @ReadingConverter
  private static final class Reading implements Converter<String, HalfDay> {
    @Override
    public HalfDay convert(String text) {
      return HalfDay.parse(text);
    }
  }
}
