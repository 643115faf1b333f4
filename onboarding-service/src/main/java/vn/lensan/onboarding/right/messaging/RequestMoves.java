package vn.lensan.onboarding.right.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.household.messaging.HouseholdMoves;
import vn.lensan.onboarding.right.RightService;

/** The clocks of a household's requests run on where it lies now, seen by who can answer. */
@Configuration(proxyBeanMethods = false)
class RequestMoves {
  @Bean
  HouseholdMoves moveRequests(RightService moved) {
    return new HouseholdMoves("move-requests", moved::moved);
  }
}
