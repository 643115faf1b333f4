package vn.lensan.platform.store;

import java.util.List;
import org.springframework.core.convert.converter.Converter;

/** Converters that a module adds between its value types and their stored form. */
@FunctionalInterface
public interface StoredForms {
  List<Converter<?, ?>> converters();
}
