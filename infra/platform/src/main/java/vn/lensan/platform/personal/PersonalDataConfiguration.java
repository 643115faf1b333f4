package vn.lensan.platform.personal;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.store.StoredForms;

@AutoConfiguration
@ConditionalOnProperty("lensan.personal-data.master-key-file")
@EnableConfigurationProperties(PersonalDataSettings.class)
@OnPlatform
class PersonalDataConfiguration {

  @Bean
  DataKeys dataKeys(MongoDatabaseFactory databases, PersonalDataSettings settings, Clock clock) {
    return new DataKeys(databases, MasterKey.inFile(settings.masterKeyFile()), clock);
  }

  @Bean
  PersonalDataCipher personalDataCipher(DataKeys keys) {
    return new PersonalDataCipher(keys);
  }

  @Bean
  Fingerprints fingerprints(DataKeys keys) {
    return new Fingerprints(keys);
  }

  /** Taken lazily: the keys lie in the store, whose converters these are. */
  @Bean
  static StoredForms personalTextForms(ObjectProvider<PersonalDataCipher> cipher) {
    return () -> PersonalTextConverters.using(cipher::getObject);
  }
}
