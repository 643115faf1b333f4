package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestStore;

/** A service of its own, since what is loaded here would be the map of all other tests. */
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class UnitListRails extends ImportRails {
  static final Duration LONG = Duration.ofMinutes(4);
  static final String UNITS = "/api/v1/org-units";

  static void own(DynamicPropertyRegistry properties, String name) {
    properties.add("lensan.database-prefix", () -> TestStore.databasePrefix() + name + "_");
    properties.add("spring.application.name", () -> "onboarding-of-" + name);
  }

  Api ministry() {
    return as("unit-ministry", Role.MINISTRY, NATION);
  }

  JsonNode loaded(String csv, String... fields) {
    return loaded(csv.getBytes(StandardCharsets.UTF_8), fields);
  }

  JsonNode loaded(byte[] csv, String... fields) {
    Map<String, String> form = new HashMap<>(Sheets.form("orgUnits", fields));
    String id = started(ministry(), "don-vi.csv", csv, form);
    JsonNode job =
        await()
            .atMost(LONG)
            .until(
                () -> ministry().get(IMPORTS + "/" + id).json(),
                found -> List.of("succeeded", "failed").contains(found.path("state").asString()));
    assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("succeeded");
    return job;
  }

  JsonNode unit(String unit) {
    return ministry().get(UNITS + "/" + unit.replace(':', '/')).json();
  }

  List<String> successors(String unit) {
    return ministry()
        .get(UNITS + "/" + unit.replace(':', '/') + "/lineage")
        .json()
        .path("successors")
        .valueStream()
        .map(one -> one.path("boundary").asString() + ":" + one.path("code").asString())
        .toList();
  }
}
