package vn.lensan.catalog.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.pages.UnitNames;

/** Units on pages, by their own names. */
@Configuration(proxyBeanMethods = false)
class UnitNaming {
  @Bean
  UnitNames unitNames(UnitService units) {
    return units::nameWithProvince;
  }
}
