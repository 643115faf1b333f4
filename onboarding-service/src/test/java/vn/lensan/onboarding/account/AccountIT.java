package vn.lensan.onboarding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.time.Days;

@ServiceTest(classes = OnboardingApplication.class, properties = "spring.config.name=onboarding")
@Import(KnownHouseholds.class)
class AccountIT {
  /** Each look reads the whole topic: seldom, and for long on a machine that has much to do. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final Duration SELDOM = Duration.ofMillis(500);
  private static final String REQUESTED = "vn.lensan.onboarding.account.requested.v1";
  private static final String OPENED = "vn.lensan.onboarding.account.opened.v1";
  private static final String SELLER = "vn.lensan.catalog.seller.registered.v1";

  private final KafkaTemplate<String, byte[]> kafka;
  private final Api api;
  private final Api team;
  private final String household = "h-" + UUID.randomUUID();

  AccountIT(@LocalServerPort int port, @Autowired KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
    this.api = Api.onPort(port);
    this.team = as(Role.TEAM, KnownHouseholds.COMMUNE);
  }

  private Api as(Role role, String... units) {
    return api.as(TestIdentity.token("someone-" + role, role, units));
  }

  private String path() {
    return "/api/v1/households/" + household + "/accounts";
  }

  @Test
  void countsAnAccountToldTwiceOnce() {
    Map<String, String> wish = Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY");
    Api.Answer first = team.post(path(), wish);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(first.json().path("state").asString()).isEqualTo("REQUESTED");
    assertThat(team.post(path(), wish).status()).isEqualTo(200);

    Api.Answer opened =
        team.post(
            path(),
            Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY", "openedOn", "2025-11-20"));
    assertThat(opened.json().path("state").asString()).isEqualTo("OPENED");
    assertThat(opened.json().path("id")).isEqualTo(first.json().path("id"));

    assertThat(team.get(path()).json().path("items").size()).isOne();
    awaitSent(REQUESTED, OPENED);
  }

  @Test
  void opensTheMarketplaceAccountOnceAlthoughToldTwice() {
    String seller = UUID.randomUUID().toString();
    tell(SELLER, seller, registration(seller, "VOSO"));
    tell(SELLER, seller, registration(seller, "VOSO"));
    tell("vn.lensan.catalog.seller.wished.v1", seller, "{}");
    // Of the same key, so read last: when its events show, the repeat has been handled.
    tell(SELLER, seller, registration(seller, "POSTMART"));
    await().atMost(SOON).pollInterval(SELDOM).until(() -> Wire.typesAbout(household).size() >= 4);

    assertThat(Wire.typesAbout(household))
        .containsExactlyInAnyOrder(REQUESTED, OPENED, REQUESTED, OPENED);
    assertThat(team.get(path()).text()).contains("VOSO", "POSTMART", "\"openedOn\":\"2026-11-22\"");
    assertSentKeepsContracts();
  }

  private String registration(String seller, String channel) {
    return """
        {"sellerRegistrationId":"%s","householdId":"%s","channel":"%s","at":"2026-11-22T09:01:00+07:00"}
        """
        .formatted(seller, household, channel);
  }

  private void tell(String type, String subject, String json) {
    kafka.send(Wire.activity(type, subject, json)).join();
  }

  private void awaitSent(String... types) {
    await()
        .atMost(SOON)
        .pollInterval(SELDOM)
        .untilAsserted(() -> assertThat(Wire.typesAbout(household)).containsExactly(types));
  }

  private void assertSentKeepsContracts() {
    List<String> types = Wire.typesAbout(household);
    for (int i = 0; i < types.size(); i++) {
      String json = Wire.text(Wire.about(household).get(i));
      assertThat(EventContracts.violations(types.get(i), json)).as(json).isEmpty();
    }
  }

  @Test
  void refusesProvidersNobodyKnowsAndDaysToCome() {
    Api.Answer unknown = team.post(path(), Map.of("kind", "PAYMENT", "provider", "VOSO"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text()).contains("account.provider-unknown", "MOBILE_MONEY");
    String day = LocalDate.now(Days.ZONE).plusDays(2).toString();
    Api.Answer early =
        team.post(path(), Map.of("kind", "PAYMENT", "provider", "BANK", "openedOn", day));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.json().path("errors").path(0).path("pointer").asString())
        .isEqualTo("/openedOn");
    assertThat(team.post(path(), Map.of("provider", "BANK")).status()).isEqualTo(400);
    assertThat(
            team.post(path(), Map.of("kind", "PAYMENT", "provider", "BANK", "helpedBy", "Bà Hoa"))
                .status())
        .isEqualTo(400);
    assertThat(team.get(path()).json().path("items").size()).isZero();
  }

  @Test
  void hidesAccountsOfHouseholdsOutside() {
    Map<String, String> wish = Map.of("kind", "PAYMENT", "provider", "BANK");
    Api sibling = as(Role.COMMUNE, "2025-07-01:07615");
    assertThat(sibling.get(path()).status()).isEqualTo(404);
    assertThat(sibling.post(path(), wish).status()).isEqualTo(404);
    assertThat(as(Role.PROVINCE, "2025-07-01:24").get(path()).status()).isEqualTo(200);
    assertThat(as(Role.MINISTRY, "2025-07-01:VN").post(path(), wish).status()).isEqualTo(403);
    assertThat(as(Role.AUDITOR, "2025-07-01:VN").get(path()).status()).isEqualTo(403);
  }
}
