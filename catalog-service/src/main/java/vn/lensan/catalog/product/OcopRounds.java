package vn.lensan.catalog.product;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OcopRounds.OcopSettings.class)
class OcopRounds {

  /** {@code lensan.catalog.ocop}: how soon after midnight a turn is noticed at the latest. */
  @ConfigurationProperties("lensan.catalog.ocop")
  record OcopSettings(@DefaultValue("5m") Duration pause) {}

  @Bean
  NowAndThen certificatesTurn(OcopSettings settings, OcopTurns turns) {
    return new NowAndThen(
        NowAndThen.Plan.every(settings.pause(), "turning certificates"), turns::look);
  }
}
