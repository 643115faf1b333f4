package vn.lensan.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Hands in one of the demo's lists, as a province does, and waits until it is worked off. */
final class DemoLists {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final List<String> OVER = List.of("succeeded", "failed", "cancelled");

  private DemoLists() {}

  /** The users who hand in and who check, by province. */
  record Province(String code, String name, String handsIn) {
    static final List<Province> ALL =
        List.of(
            new Province("24", "bac-ninh", "demo-province"),
            new Province("14", "son-la", "demo-province-14"),
            new Province("82", "dong-thap", "demo-province-82"));
  }

  /** Verifies what others registered: nobody verifies their own. */
  static final String VERIFIER = "demo-verifier";

  static void handIn(DemoUser user, String kind, String file) {
    MultiValueMap<String, Object> fields = new LinkedMultiValueMap<>();
    fields.add("kind", kind);
    fields.add("mode", "COMMIT");
    fields.add("consentTextVersion", "2026-10");
    fields.add("consentGivenOn", "2026-11-10");
    JsonNode job =
        user.upload("/api/v1/imports", file, new ClassPathResource("demo/" + file), fields);
    await(user, job.path("id").asString(), file);
  }

  private static void await(DemoUser user, String id, String file) {
    Instant until = Instant.now().plus(PATIENCE);
    String state = "";
    while (Instant.now().isBefore(until)) {
      state = user.get("/api/v1/imports/" + id).path("state").asString();
      if (OVER.contains(state)) {
        break;
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    if (!"succeeded".equals(state)) {
      throw new IllegalStateException("The demo's list " + file + " ended as " + state);
    }
  }
}
