package vn.lensan.onboarding.account;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.lensan.platform.problem.Problem;

/** Every household whose id begins with "h-" lives in one commune. */
@TestConfiguration(proxyBeanMethods = false)
class KnownHouseholds {
  static final String COMMUNE = "2025-07-01:07582";
  static final List<String> WITHIN = List.of("2025-07-01:VN", "2025-07-01:24", COMMUNE);

  @Bean
  @Primary
  HouseholdDoor knownHouseholds() {
    return (householdId, caller) -> {
      if (!householdId.startsWith("h-") || !caller.scope().covers(WITHIN)) {
        throw Problem.notFound("http.404");
      }
      return WITHIN;
    };
  }
}
