package vn.lensan.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import vn.lensan.platform.OnPlatform;

@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
    })
@OnPlatform
class StoreConfiguration {
  private static final int SERVER_SELECTION_SECONDS = 10;
  private static final int CONNECT_SECONDS = 5;
  private static final int READ_SECONDS = 20;

  /**
   * Acknowledged means: on a majority and in its journal. Reads that decide see only what can't be
   * rolled back.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .retryWrites(true)
            // The driver would wait for ever for an answer on a connection that has died silently,
            // and with it the relay, a consumer, or whoever asked.
            .applyToSocketSettings(
                socket ->
                    socket
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
            .applyToClusterSettings(
                cluster ->
                    cluster.serverSelectionTimeout(SERVER_SELECTION_SECONDS, TimeUnit.SECONDS));
  }

  @Bean
  MongoCustomConversions customConversions(ObjectProvider<StoredForms> forms) {
    List<Converter<?, ?>> converters = new ArrayList<>(ValueForms.all());
    forms.orderedStream().forEach(form -> converters.addAll(form.converters()));
    return MongoCustomConversions.create(adapter -> adapter.registerConverters(converters));
  }

  @Bean
  StoredPast storedPast(ObjectProvider<MongoOperations> mongo) {
    return new StoredPast(mongo::getObject);
  }

  @Bean
  Indexes indexes(ObjectProvider<IndexPlan> plans) {
    return new Indexes(plans.orderedStream().toList());
  }
}
