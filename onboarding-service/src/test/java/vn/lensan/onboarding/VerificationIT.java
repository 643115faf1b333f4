package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Four eyes on a household, and its word on what may be done with it. */
class VerificationIT extends OnboardingRails {
  private static final OffsetDateTime YESTERDAY = OffsetDateTime.now().minusDays(1);

  @Test
  void verifiesByAnotherThanTheRegistrarAndOnce() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Hoàng Văn Xét"));
    Map<String, String> approval = Map.of("decision", "APPROVE");
    Api.Answer own = as("test-team", Role.COMMUNE, OWN).post(path + "/verification", approval);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.json().path("code").asString()).isEqualTo("household.own-registration");
    Api.Answer other = commune().post(path + "/verification", approval);
    assertThat(other.status()).as(other.text()).isEqualTo(200);
    assertThat(other.json().path("status").asString()).isEqualTo("VERIFIED");
    assertThat(other.json().path("verifiedOn").asString()).isNotEmpty();
    Api.Answer twice = commune().post(path + "/verification", approval);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.json().path("detail").asString()).contains("VERIFIED");
    assertThat(team().post(path + "/verification", approval).status()).isEqualTo(403);
  }

  @Test
  void sendsBackWithAReasonUntilItIsMended() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Đặng Thị Trả"));
    Api.Answer silent = commune().post(path + "/verification", Map.of("decision", "DECLINE"));
    assertThat(silent.status()).isEqualTo(400);
    assertThat(errors(silent)).containsExactly("/reason required");
    Api.Answer declined =
        commune()
            .post(
                path + "/verification",
                Map.of("decision", "DECLINE", "reason", "Thiếu số căn cước"));
    assertThat(declined.json().path("status").asString()).isEqualTo("REGISTERED");
    assertThat(declined.json().path("declineReason").asString()).isEqualTo("Thiếu số căn cước");
    Api.Answer mended =
        team()
            .with("If-Match", "*")
            .patch(path, Map.of("head", Map.of("citizenNumber", Invented.citizenNumber())));
    assertThat(mended.json().has("declineReason")).isFalse();
  }

  @Test
  void takesConsentOnceAndBackOnce() {
    String id = registeredId(Invented.household("Mai Văn Đồng"));
    String path = HOUSEHOLDS + "/" + id + "/consents";
    Map<String, Object> given =
        Invented.with(
            Invented.consent(YESTERDAY, "POSTMART", "VOSO"), "consentId", "consent-" + id);
    assertThat(team().post(path, given).status()).isEqualTo(201);
    JsonNode twice = team().post(path, given).json();
    assertThat(twice.path("consents").size()).isOne();
    String withdrawal = path + "/consent-" + id + "/withdrawal";
    JsonNode withdrawn = team().post(withdrawal, "").json();
    assertThat(withdrawn.path("consents").path(0).has("withdrawnAt")).isTrue();
    Api.Answer again = team().post(withdrawal, "");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("version")).isEqualTo(withdrawn.path("version"));
    assertThat(team().post(path + "/consent-nobody-gave/withdrawal", "").status()).isEqualTo(404);
  }

  @Test
  void refusesConsentOfTheFutureOrToNobody() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Tạ Thị Mai")) + "/consents";
    Api.Answer future =
        team().post(path, Invented.consent(OffsetDateTime.now().plusDays(2), "VOSO"));
    assertThat(future.status()).isEqualTo(422);
    assertThat(errors(future)).containsExactly("/givenAt consent.future");
    assertThat(team().post(path, Invented.consent(YESTERDAY)).status()).isEqualTo(400);
    assertThat(team().post(path, Invented.consent(YESTERDAY, "voso")).status()).isEqualTo(400);
    Api beside = as("beside", Role.TEAM, SIBLING);
    assertThat(beside.post(path, Invented.consent(YESTERDAY, "VOSO")).status()).isEqualTo(404);
  }
}
