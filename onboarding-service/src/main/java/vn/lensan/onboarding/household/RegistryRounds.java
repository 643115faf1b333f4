package vn.lensan.onboarding.household;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.work.NowAndThen;

/** What every instance does now and then for the whole registry. */
@Configuration(proxyBeanMethods = false)
class RegistryRounds {
  private static final Duration A_NEW_MAP = Duration.ofSeconds(3);
  private static final Duration OLDER_KEYS = Duration.ofMinutes(10);

  @Bean
  NowAndThen householdsFollowTheMap(PlacesAfresh places) {
    return new NowAndThen(
        NowAndThen.Plan.every(A_NEW_MAP, "moving households on the map"), places::look);
  }

  /** Before the doors open, so that every list is whole from the first. */
  @Bean
  NowAndThen searchKeysAreMadeAfresh(SearchKeysAfresh keys) {
    return new NowAndThen(
        NowAndThen.Plan.every(OLDER_KEYS, "giving search keys").withFirstAtStart(), keys::look);
  }
}
