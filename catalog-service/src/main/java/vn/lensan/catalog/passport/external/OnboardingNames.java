package vn.lensan.catalog.passport.external;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.lensan.catalog.passport.ProducerNames;
import vn.lensan.platform.security.PeerClients;

/** Asks onboarding-service, which checks the consent each time and notes the look. */
@Component
final class OnboardingNames implements ProducerNames {
  private static final Logger LOG = LoggerFactory.getLogger(OnboardingNames.class);

  /** A page for everybody waits for nobody: without an answer it stands without the name. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final RestClient onboarding;

  OnboardingNames(PeerClients peers, @Value("${lensan.peers.onboarding}") String onboarding) {
    this.onboarding =
        peers
            .to(onboarding)
            .mutate()
            .requestFactory(
                ClientHttpRequestFactoryBuilder.jdk()
                    .build(
                        HttpClientSettings.defaults()
                            .withConnectTimeout(PATIENCE)
                            .withReadTimeout(PATIENCE)))
            .build();
  }

  private record Answer(String displayName) {}

  @Override
  public Optional<String> shownName(String householdId) {
    try {
      Answer answer =
          onboarding
              .post()
              .uri("/internal/v1/households/{id}/shown-name", householdId)
              .retrieve()
              .body(Answer.class);
      return Optional.ofNullable(answer).map(Answer::displayName);
    } catch (HttpClientErrorException refused) {
      return Optional.empty();
    } catch (RestClientException away) {
      LOG.warn("A producer's name could not be asked for: {}", away.toString());
      return Optional.empty();
    }
  }
}
