package vn.lensan.platform.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import vn.lensan.admission.Lane;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.problem.Problems;

@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(AdmissionSettings.class)
@OnPlatform
class AdmissionConfiguration {
  /** Security's chain stands at -100, the keys of repeats, which read body and store, at 0. */
  private static final int BETWEEN_SECURITY_AND_STORE = -50;

  @Bean
  Streams streams(AdmissionSettings settings) {
    return new Streams(settings.streams());
  }

  /**
   * Looking up provinces must not become a load of its own. No bean, or it would take the place of
   * the framework's own executor.
   */
  private static Executor oneThread() {
    return Executors.newSingleThreadExecutor(Thread.ofVirtual().name("provinces").factory());
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "lensan.admission.enabled", matchIfMissing = true)
  FilterRegistrationBean<AdmissionFilter> admission(
      AdmissionSettings settings,
      ObjectProvider<ProvinceOf> provinceOf,
      ObjectProvider<AdmissionKey> keys,
      Problems problems,
      MeterRegistry meters) {
    Provinces provinces =
        new Provinces(provinceOf.getIfAvailable(() -> unit -> Optional.empty()), oneThread());
    Entrance entrance = new Entrance(provinces, keys.orderedStream().toList(), settings);
    Gauge.builder("lensan.admission.limit", entrance.people(), Lane::limit).register(meters);
    Gauge.builder("lensan.admission.inside", entrance.people(), Lane::inside).register(meters);
    FilterRegistrationBean<AdmissionFilter> filter =
        new FilterRegistrationBean<>(
            new AdmissionFilter(
                entrance,
                problems,
                status ->
                    meters
                        .counter("lensan.admission.refused", "status", status.value() + "")
                        .increment()));
    filter.setOrder(BETWEEN_SECURITY_AND_STORE);
    return filter;
  }
}
