package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.security.RevokedAccess;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** A phone is lost: its tokens have minutes to live, and are worth nothing within seconds. */
class RevocationIT extends OnboardingRails {
  private static final String REVOCATIONS = "/api/v1/access-revocations";
  private static final Duration SECONDS = Duration.ofSeconds(60);

  private final String lost = "team-that-lost-its-phone-" + UUID.randomUUID();

  @Test
  void refusesATokenWithinItsLifeSecondsAfterTheAccessWasRevoked() {
    Api phone = as(lost, Role.TEAM, OWN);
    Api colleague = as(lost + "-colleague", Role.TEAM, OWN);
    assertThat(phone.get(HOUSEHOLDS).status()).isEqualTo(200);

    Api.Answer revoked = revoke(lost);
    assertThat(revoked.status()).as(revoked.text()).isEqualTo(201);

    await().atMost(SECONDS).until(() -> phone.get(HOUSEHOLDS).status() == 401);
    Api.Answer refused = phone.post(HOUSEHOLDS, Invented.household("Hộ Của Kẻ Nhặt Được Máy"));
    assertThat(refused.json().path("code").asString()).isEqualTo("token.refused");
    assertThat(refused.header("www-authenticate").orElse("")).startsWith("Bearer");
    assertThat(colleague.get(HOUSEHOLDS).status()).as("somebody else").isEqualTo(200);
    assertThat(givenLater().get(HOUSEHOLDS).status()).as("signed in anew").isEqualTo(200);
  }

  @Test
  void tellsTheOtherServicesNotWhoseAccessItWas() {
    revoke(lost);
    revoke(lost);
    List<Published> told =
        await()
            .atMost(PATIENCE)
            .until(
                () -> Published.on("vn.lensan.onboarding.access", RevokedAccess.keyOf(lost)),
                found -> found.size() == 2);
    assertThat(told).allSatisfy(event -> assertThat(event.json()).doesNotContain(lost, "mất máy"));
    assertThat(ministry().get(REVOCATIONS + "?limit=200").text()).contains(lost, "\"times\":2");
  }

  @Test
  void refusesWhatNamesNobodyAndTakingOnesOwnAccess() {
    assertThat(revoke(" ").status()).isEqualTo(400);
    assertThat(revoke("x".repeat(201)).status()).isEqualTo(400);
    assertThat(ministry().post(REVOCATIONS, Map.of("client", lost)).status()).isEqualTo(400);
    assertThat(revoke("test-ministry").json().path("code").asString()).isEqualTo("access.own");
  }

  private Api ministry() {
    return as("test-ministry", Role.MINISTRY, NATION);
  }

  private Api.Answer revoke(String client) {
    return ministry().post(REVOCATIONS, Map.of("client", client, "reason", "Tổ báo mất máy"));
  }

  private Api givenLater() {
    Instant later = Instant.now().plusSeconds(5);
    return Api.onPort(port)
        .as(
            TestIdentity.sign(
                TestIdentity.claims(lost, Role.TEAM, OWN)
                    .issueTime(Date.from(later))
                    .expirationTime(Date.from(later.plusSeconds(600)))
                    .build()));
  }
}
