package vn.lensan.catalog.seller.external;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.seller.ParticularsRefused;
import vn.lensan.catalog.seller.SellerDirectory;
import vn.lensan.platform.security.PeerClients;

/** Asks onboarding-service through its internal door. */
@Component
@EnableConfigurationProperties(OnboardingSettings.class)
final class OnboardingDirectory implements SellerDirectory {
  private final RestClient onboarding;

  OnboardingDirectory(PeerClients peers, OnboardingSettings settings) {
    this.onboarding = peers.to(settings.onboarding());
  }

  private record Question(String receiver) {}

  private record Answer(String displayName, String phone, String address, String province) {}

  @Override
  public SellerParticulars particulars(String householdId, String channel) {
    try {
      Answer answer =
          onboarding
              .post()
              .uri("/internal/v1/households/{id}/seller-particulars", householdId)
              .body(new Question(channel))
              .retrieve()
              .body(Answer.class);
      Objects.requireNonNull(answer, "onboarding-service gave an empty answer");
      return new SellerParticulars(
          answer.displayName(), answer.phone(), answer.address(), answer.province());
    } catch (HttpClientErrorException refusal) {
      throw refusal(refusal);
    }
  }

  /** Only a "no" about this household is one; that our own call was wrong will pass. */
  private static RuntimeException refusal(HttpClientErrorException refusal) {
    HttpStatusCode status = refusal.getStatusCode();
    String code = codeIn(refusal.getResponseBodyAsByteArray());
    if (code.startsWith("consent.")) {
      return new ParticularsRefused("consent.missing");
    }
    return switch (status.value()) {
      case 404 -> new ParticularsRefused("household.gone");
      case 409, 422 -> new ParticularsRefused("particulars.refused");
      default -> refusal;
    };
  }

  private static String codeIn(byte @Nullable [] body) {
    try {
      return body == null || body.length == 0
          ? ""
          : JsonMapper.shared().readTree(body).path("code").asString("");
    } catch (JacksonException notJson) {
      return "";
    }
  }
}
