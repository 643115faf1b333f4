package vn.lensan.platform.revocation;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.security.RevokedAccess;
import vn.lensan.platform.work.NowAndThen;

@AutoConfiguration(
    afterName = {
      "vn.lensan.platform.security.SecurityConfiguration",
      "vn.lensan.platform.consumer.ConsumerConfiguration"
    })
@ConditionalOnProperty("lensan.revocation.topic")
@EnableConfigurationProperties(RevocationSettings.class)
@OnPlatform
class RevocationConfiguration {

  @Bean
  Revocations revocations(
      MongoOperations mongo, LatestOnly latestOnly, Clock clock, RevocationSettings settings) {
    return new Revocations(mongo, latestOnly, clock, settings.remembered());
  }

  @Bean
  RevocationWatch revocationWatch(Revocations revocations, RevokedAccess revoked) {
    return new RevocationWatch(revocations, revoked);
  }

  @Bean
  NowAndThen revocationLooks(RevocationWatch watch, RevocationSettings settings) {
    return new NowAndThen(
        NowAndThen.Plan.every(settings.look(), "looking who was revoked"), watch::look);
  }

  @Bean
  KeepRevocationOnAccessRevoked keepRevocationOnAccessRevoked(
      Revocations revocations, RevocationWatch watch, RevocationSettings settings) {
    return new KeepRevocationOnAccessRevoked(settings.topic(), revocations, watch);
  }
}
