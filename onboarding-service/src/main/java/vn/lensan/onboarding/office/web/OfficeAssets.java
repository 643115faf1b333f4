package vn.lensan.onboarding.office.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.web.PageAssets;

@Configuration(proxyBeanMethods = false)
class OfficeAssets {
  @Bean
  static PageAssets assetsOfTheOffice() {
    return new PageAssets("/office/assets", "/onboarding/static/office/assets");
  }
}
