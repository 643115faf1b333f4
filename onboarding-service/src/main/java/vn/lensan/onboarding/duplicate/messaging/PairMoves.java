package vn.lensan.onboarding.duplicate.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.duplicate.DuplicateMoves;
import vn.lensan.onboarding.household.messaging.HouseholdMoves;

/** Who may see both households may see that they look alike, and that they were merged. */
@Configuration(proxyBeanMethods = false)
class PairMoves {
  @Bean
  HouseholdMoves movePairs(DuplicateMoves moved) {
    return new HouseholdMoves("move-pairs", moved::moved);
  }
}
