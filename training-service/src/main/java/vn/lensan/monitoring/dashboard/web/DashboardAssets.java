package vn.lensan.monitoring.dashboard.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.web.PageAssets;

@Configuration(proxyBeanMethods = false)
class DashboardAssets {
  @Bean
  static PageAssets assetsOfTheDashboard() {
    return new PageAssets("/dashboard/assets", "/training/static/dashboard/assets");
  }
}
