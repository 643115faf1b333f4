package vn.lensan.onboarding.account;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Providers.class)
class AccountConfiguration {
  @Bean
  IndexPlan accountsOfHousehold(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Account.COLLECTION,
        new Index("householdId", Direction.ASC).named("household"),
        new Index(Accounts.WAITING, Direction.ASC)
            .named("proposal")
            .partial(PartialIndexFilter.of(Criteria.where(Accounts.WAITING).exists(true))),
        new Index(Accounts.DECIDED, Direction.ASC).sparse(),
        new Index(Accounts.DECIDED_STATE, Direction.ASC).sparse());
  }

  @Bean
  IndexPlan accountChangeIndexes(MongoOperations mongo) {
    return IndexPlan.of(mongo, AccountChange.COLLECTION, new Index("accountId", Direction.ASC));
  }

  @Bean
  AuditedLog accountChangeLog() {
    return new AuditedLog(AccountChange.COLLECTION);
  }

  @Bean
  IndexPlan ladderIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        LadderActs.COLLECTION,
        new Index(LadderActs.SHOP, Direction.ASC)
            .on(LadderActs.KINDS, Direction.ASC)
            .on(LadderActs.DAY, Direction.ASC)
            .named("shop"));
  }

  @Bean
  Forgetting accountForgetting(AccountFollowing accounts) {
    return person -> accounts.forget(person.householdId());
  }

  @Bean
  HouseholdDoor householdDoor(HouseholdService households, PersonRights persons) {
    return new HouseholdDoor() {
      @Override
      public Standing standing(String householdId, Caller caller) {
        return AccountConfiguration.standing(households.viewToWorkOn(householdId, caller));
      }

      @Override
      public Set<String> samePerson(String householdId) {
        return persons.samePerson(householdId);
      }
    };
  }

  private static HouseholdDoor.Standing standing(HouseholdView household) {
    HouseholdStatus status = household.state().status();
    return new HouseholdDoor.Standing(
        household.id(),
        household.within(),
        status == HouseholdStatus.VERIFIED || status == HouseholdStatus.ACTIVE,
        status == HouseholdStatus.ERASED);
  }
}
