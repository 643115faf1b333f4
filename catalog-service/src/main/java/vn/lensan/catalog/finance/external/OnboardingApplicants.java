package vn.lensan.catalog.finance.external;

import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.lensan.catalog.finance.Applicant;
import vn.lensan.catalog.finance.ApplicantDirectory;
import vn.lensan.catalog.finance.FinanceAway;
import vn.lensan.catalog.finance.FinanceRefused;
import vn.lensan.platform.security.PeerClients;

/** Asks onboarding-service through its internal door. */
@Component
final class OnboardingApplicants implements ApplicantDirectory {
  private final RestClient onboarding;

  OnboardingApplicants(PeerClients peers, @Value("${lensan.peers.onboarding}") String address) {
    this.onboarding = peers.to(address);
  }

  private record Question(String receiver, String purpose) {}

  private record Answer(String displayName, String phone, String province) {}

  @Override
  public Applicant applicant(String householdId, String partner) {
    try {
      Answer answer =
          onboarding
              .post()
              .uri("/internal/v1/households/{id}/seller-particulars", householdId)
              .body(new Question(partner, "FINANCE"))
              .retrieve()
              .body(Answer.class);
      Objects.requireNonNull(answer, "onboarding-service gave an empty answer");
      return new Applicant(answer.displayName(), answer.phone(), answer.province());
    } catch (HttpClientErrorException refusal) {
      throw refusal(refusal.getStatusCode().value());
    } catch (RestClientException away) {
      throw new FinanceAway("onboarding.away");
    }
  }

  /** Only a "no" about this household is one; that our own call was wrong will pass. */
  private static RuntimeException refusal(int status) {
    return switch (status) {
      case 404 -> new FinanceRefused("household.gone");
      case 409, 422 -> new FinanceRefused("household.refused");
      default -> new FinanceAway("onboarding.failed");
    };
  }
}
