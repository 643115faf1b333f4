package vn.lensan.onboarding.household.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.household.HouseholdLife;

/** What was merged into a household is counted and seen where that one lies. */
@Configuration(proxyBeanMethods = false)
class AliasMoves {
  @Bean
  HouseholdMoves moveAliases(HouseholdLife life) {
    return new HouseholdMoves("move-aliases", life::moveAliases);
  }
}
