package vn.lensan.onboarding.unit;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
class UnitRounds {
  private static final Duration A_LIST_WAS_TAKEN = Duration.ofSeconds(2);

  /**
   * Every instance hears within seconds that a map was told anew: a boundary's document changes
   * with each list that says anything new, and there are a handful of them.
   */
  @Bean
  NowAndThen unitsAreAsTold(KnownUnits units) {
    return new NowAndThen(
        NowAndThen.Plan.every(A_LIST_WAS_TAKEN, "looking at the map"), units::refreshIfTold);
  }
}
