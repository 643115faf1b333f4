package vn.lensan.onboarding.household;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class HouseholdIndexes {

  @Bean
  IndexPlan householdIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(
            mongo,
            Household.COLLECTION,
            new Index(SearchKeys.KEYS, Direction.ASC),
            new Index(SearchKeys.VERSION, Direction.ASC),
            new Index("updatedAt", Direction.ASC).on("_id", Direction.ASC),
            new Index("profile.phoneHash", Direction.ASC).sparse(),
            new Index("profile.citizenHash", Direction.ASC).sparse(),
            new Index("profile.nameKey", Direction.ASC).sparse(),
            new Index("profile.cooperativeKey", Direction.ASC).sparse(),
            new Index("mergedAway.into", Direction.ASC).sparse(),
            new Index("code", Direction.ASC),
            new Index("rowHash", Direction.ASC).sparse())
        // MongoDB takes no two arrays in one index; the other one served lists by id.
        .without("profile.words_1_profile.within_1", "profile.within_1__id_1");
  }

  @Bean
  IndexPlan changeLogIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(mongo, HouseholdChange.COLLECTION, new Index("householdId", Direction.ASC));
  }

  @Bean
  IndexPlan looksIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(mongo, SellerParticulars.LOOKS, new Index("householdId", Direction.ASC));
  }

  @Bean
  IndexPlan proofsIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, WithdrawalProofs.Proof.COLLECTION, new Index("householdId", Direction.ASC));
  }

  @Bean
  AuditedLog changeLog() {
    return new AuditedLog(HouseholdChange.COLLECTION);
  }

  @Bean
  AuditedLog lookLog() {
    return new AuditedLog(SellerParticulars.LOOKS);
  }
}
