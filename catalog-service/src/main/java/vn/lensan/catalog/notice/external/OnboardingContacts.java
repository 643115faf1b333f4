package vn.lensan.catalog.notice.external;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import vn.lensan.catalog.notice.Contact;
import vn.lensan.catalog.notice.ContactBook;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.PeerClients;

/** Asks onboarding-service, which notes each look. While it is away the notice waits. */
@Component
final class OnboardingContacts implements ContactBook {
  private final RestClient onboarding;

  OnboardingContacts(PeerClients peers, @Value("${lensan.peers.onboarding}") String onboarding) {
    this.onboarding = peers.to(onboarding);
  }

  private record Answer(String phone) {}

  @Override
  public Optional<Contact> of(String householdId) {
    try {
      Answer answer =
          onboarding
              .post()
              .uri("/internal/v1/households/{id}/contact", householdId)
              .retrieve()
              .body(Answer.class);
      return Optional.ofNullable(answer)
          .map(told -> new Contact(new PersonalText(told.phone()), null));
    } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict refused) {
      // Unknown, restricted or without a phone. Anything else is our trouble, and tried again.
      return Optional.empty();
    }
  }
}
