package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/**
 * Each service starts alone against outside Kafka, MongoDB and identity, told by environment
 * variables; and on the class path that all share locally it has the same beans, so that nothing of
 * a neighbour's libraries leaks into it.
 */
class StandaloneIT {
  private static final int PORT = 18380;
  private static final Map<String, String> SHOW_BEANS =
      Map.of(
          "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
          "health,beans",
          "MANAGEMENT_ENDPOINT_BEANS_ACCESS",
          "read_only");

  /**
   * Nested configurations of libraries that look at the class path for themselves and can't be left
   * out one by one; seen and judged harmless: how proxies are made, a second JSON converter behind
   * Jackson's, documentation of sign-in types, an unused client registrar, a CBOR mapper that only
   * the catalogue's library brings and nobody asks for.
   */
  private static final List<String> LIBRARIES_OWN =
      List.of(
          "org.springdoc.",
          "org.springframework.boot.autoconfigure.aop.",
          "forceAutoProxyCreatorToUseClassProxying",
          "org.springframework.boot.http.converter.autoconfigure.Gson",
          "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration$Cbor",
          "spring.jackson.cbor-",
          "standardCbor",
          "cborFactory",
          "cborMapper",
          "org.springframework.security.config.annotation.web.configuration.OAuth2Client",
          "authorizedClientManagerRegistrar");

  @TempDir static Path folder;
  static LocalProcess together;

  @BeforeAll
  static void startTogether() {
    TestDatabases.dropLocal();
    together = LocalProcess.start(folder.resolve("local"), PORT, false, SHOW_BEANS);
  }

  @AfterAll
  static void stop() {
    together.close();
  }

  @ParameterizedTest
  @CsvSource({"onboarding-service, 2", "catalog-service, 3", "training-service, 4"})
  void startsAloneFromItsEnvironmentWithTheBeansItHasTogether(String service, int offset)
      throws IOException {
    try (ServiceProcess alone = ServiceProcess.start(service, folder, SHOW_BEANS)) {
      Api.Answer me =
          alone
              .api()
              .as(TestIdentity.token("an-officer", Role.PROVINCE, "2025-07-01:24"))
              .get("/api/v1/me");
      assertThat(me.json().path("units").path(0).asString()).isEqualTo("2025-07-01:24");
      assertThat(alone.api().get("/api/v1/me").status()).as("without a token").isEqualTo(401);
      assertThat(beans(Api.onPort(PORT + offset))).isEqualTo(beans(alone.api()));
    }
  }

  private static Set<String> beans(Api api) {
    Set<String> names = new TreeSet<>();
    for (JsonNode context : api.get("/actuator/beans").json().path("contexts")) {
      names.addAll(context.path("beans").propertyNames());
    }
    names.removeIf(name -> LIBRARIES_OWN.stream().anyMatch(name::startsWith));
    return names;
  }
}
