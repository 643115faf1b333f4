package vn.lensan.catalog.product.external;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.lensan.catalog.product.PhotoOwners;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.PeerClients;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;

/**
 * Asks onboarding-service, with the units of whoever describes the product. While it is away photos
 * are not taken: one that nobody looked up could be anybody's.
 */
@Component
final class OnboardingPhotoOwners implements PhotoOwners {
  private static final Duration SOON = Duration.ofSeconds(30);
  private final RestClient onboarding;

  OnboardingPhotoOwners(PeerClients peers, @Value("${lensan.peers.onboarding}") String onboarding) {
    this.onboarding = peers.to(onboarding);
  }

  private record Owner(@Nullable String householdId) {}

  @Override
  public Optional<String> of(String photoId, Scope scope) {
    try {
      Owner owner =
          onboarding
              .get()
              .uri("/internal/v1/photos/{id}/owner", photoId)
              .headers(headers -> PeerClients.actFor(headers, "catalog-service", Role.TEAM, scope))
              .retrieve()
              .body(Owner.class);
      return Optional.of(
          owner == null || owner.householdId() == null ? NOBODY : owner.householdId());
    } catch (HttpClientErrorException.NotFound none) {
      return Optional.empty();
    } catch (RestClientException away) {
      throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "product.photos-unchecked").retryAfter(SOON);
    }
  }
}
