package vn.lensan.platform.audit;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.util.function.SingletonSupplier;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalDataCipher;

/** Only in a service that keeps a log. */
@AutoConfiguration(
    afterName = {
      "vn.lensan.platform.outbox.OutboxConfiguration",
      "vn.lensan.platform.personal.PersonalDataConfiguration"
    })
@ConditionalOnBean(AuditedLog.class)
@Import(LogCheckController.class)
@OnPlatform
class AuditConfiguration {

  @Bean
  EventTranslation<LogHeadEvent> logHeadTranslation(
      @Value("${spring.application.name}") String service) {
    return LogHeadTranslation.of(service);
  }

  @Bean
  TopicSpec logHeadTopic(@Value("${spring.application.name}") String service) {
    return TopicSpec.of(LogHeadTranslation.of(service).topic());
  }

  @Bean
  Chain logChain(MongoOperations mongo) {
    return new Chain(mongo);
  }

  @Bean
  EntryForm logEntryForm(PersonalDataCipher cipher, Fingerprints fingerprints) {
    return new EntryForm(cipher, fingerprints);
  }

  /** Taken when first needed: the store may be away at the start. */
  @Bean
  Supplier<SigningKey> logSigningKey(MongoOperations mongo, PersonalDataCipher cipher) {
    return SingletonSupplier.of(() -> SigningKey.kept(mongo, cipher));
  }

  @Bean
  AggregateStore<LogHead> logHeads(AggregateStores stores) {
    return stores.of(LogHead.class);
  }

  /** Finds what is not sealed yet. */
  @Bean
  SmartInitializingSingleton logIndexes(MongoOperations mongo, List<AuditedLog> logs) {
    return () ->
        logs.forEach(
            log ->
                mongo
                    .indexOps(log.collection())
                    .createIndex(new Index(AuditedLog.SEAL, Sort.Direction.ASC)));
  }

  @Bean
  Sealer logSealer(
      Chain chain,
      List<AuditedLog> logs,
      EntryForm form,
      AggregateStore<LogHead> heads,
      Supplier<SigningKey> key,
      Clock clock) {
    return new Sealer(chain, logs, form, heads, key, clock);
  }

  @Bean
  LogCheck logCheck(
      Chain chain, EntryForm form, AggregateStore<LogHead> heads, Supplier<SigningKey> key) {
    return new LogCheck(chain, form, heads, key);
  }
}
