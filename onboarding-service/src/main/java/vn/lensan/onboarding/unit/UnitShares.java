package vn.lensan.onboarding.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.admission.ProvinceOf;
import vn.lensan.platform.unit.UnitId;

/** Tells admission control in which province a unit lies. */
@Configuration(proxyBeanMethods = false)
class UnitShares {

  @Bean
  ProvinceOf provinceOf(OrgUnitService units) {
    return unit -> units.province(UnitId.parse(unit)).map(UnitId::toString);
  }
}
