package vn.lensan.training.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.admission.ProvinceOf;
import vn.lensan.platform.unit.UnitId;

/** Tells admission control in which province a unit lies. */
@Configuration(proxyBeanMethods = false)
class UnitShares {

  @Bean
  ProvinceOf provinceOf(UnitService units) {
    return unit ->
        units
            .path(UnitId.parse(unit))
            .map(UnitPath::provinceId)
            .filter(province -> !province.isEmpty());
  }
}
