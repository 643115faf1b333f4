package vn.lensan.onboarding.account;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Providers.class)
class AccountConfiguration {

  @Bean
  IndexPlan accountsOfHousehold(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, Account.COLLECTION, new Index("householdId", Sort.Direction.ASC).named("household"));
  }

  @Bean
  HouseholdDoor householdDoor(HouseholdService households) {
    return (householdId, caller) -> households.view(householdId, caller).within();
  }
}
