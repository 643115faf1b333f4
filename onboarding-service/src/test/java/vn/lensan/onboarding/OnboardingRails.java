package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;

/** The service on real parts, and the words that tests speak with it. */
@ServiceTest(classes = OnboardingApplication.class, properties = "spring.config.name=onboarding")
abstract class OnboardingRails {
  /**
   * How long an outcome may take on a slow machine that does other things too; only a failure waits
   * so long.
   */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  static final String OWN = "2025-07-01:07582";
  static final String SIBLING = "2025-07-01:07615";
  static final String PROVINCE = "2025-07-01:24";
  static final String NATION = "2025-07-01:VN";
  static final String HOUSEHOLDS = "/api/v1/households";

  @LocalServerPort int port;

  @DynamicPropertySource
  static void peers(DynamicPropertyRegistry properties) {
    properties.add("lensan.peers.catalog", FakeCatalog::url);
    properties.add("lensan.peers.training", FakeTraining::url);
  }

  Api as(String client, Role role, String... units) {
    return Api.onPort(port).as(TestIdentity.token(client, role, units));
  }

  Api team() {
    return as("test-team", Role.TEAM, OWN);
  }

  Api commune() {
    return as("test-commune", Role.COMMUNE, OWN);
  }

  Api province() {
    return as("test-province", Role.PROVINCE, PROVINCE);
  }

  JsonNode registered(Map<String, Object> household) {
    Api.Answer made = team().post(HOUSEHOLDS, household);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  String registeredId(Map<String, Object> household) {
    return registered(household).path("id").asString();
  }

  Api.Answer approve(String id) {
    return commune().post(HOUSEHOLDS + "/" + id + "/verification", Map.of("decision", "APPROVE"));
  }

  static List<String> ids(JsonNode page) {
    return page.path("items").valueStream().map(item -> item.path("id").asString()).toList();
  }

  /** The codes of the fields that a problem names, as {@code pointer code}. */
  static List<String> errors(Api.Answer refused) {
    return refused
        .json()
        .path("errors")
        .valueStream()
        .map(error -> error.path("pointer").asString() + " " + error.path("code").asString())
        .toList();
  }
}
