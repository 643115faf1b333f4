package vn.lensan.onboarding.account;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** Every household whose id begins with "h-" lives in one commune; "h-verified…" is verified. */
@TestConfiguration(proxyBeanMethods = false)
class KnownHouseholds {
  static final String COMMUNE = "2025-07-01:07582";
  static final List<String> WITHIN = List.of("2025-07-01:VN", "2025-07-01:24", COMMUNE);

  @Bean
  @Primary
  HouseholdDoor knownHouseholds() {
    return new HouseholdDoor() {
      @Override
      public Standing standing(String householdId, Caller caller) {
        if (!householdId.startsWith("h-") || !caller.scope().covers(WITHIN)) {
          throw Problem.notFound("http.404");
        }
        boolean verified = householdId.startsWith("h-verified");
        return new Standing(householdId, WITHIN, verified, false);
      }

      @Override
      public Set<String> samePerson(String householdId) {
        return Set.of(householdId);
      }
    };
  }
}
