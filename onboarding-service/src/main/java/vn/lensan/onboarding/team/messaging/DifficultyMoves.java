package vn.lensan.onboarding.team.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.household.messaging.HouseholdMoves;
import vn.lensan.onboarding.team.HouseholdDifficulties;

/** What a household found difficult is seen and answered where it lies now. */
@Configuration(proxyBeanMethods = false)
class DifficultyMoves {
  @Bean
  HouseholdMoves moveDifficulties(HouseholdDifficulties moved) {
    return new HouseholdMoves("move-difficulties", moved::moved);
  }
}
