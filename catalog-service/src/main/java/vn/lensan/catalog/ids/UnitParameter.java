package vn.lensan.catalog.ids;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.lensan.platform.unit.UnitId;

/** {@code ?unit=boundary:code} as a parameter of controllers; what is no unit becomes a 400. */
@Component
class UnitParameter implements Converter<String, UnitId> {

  @Override
  public UnitId convert(String text) {
    return UnitId.parse(text.strip());
  }
}
