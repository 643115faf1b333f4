package vn.lensan.onboarding;

import java.util.List;
import java.util.Map;

/** What the registry's own doors are tried with in the scope matrix. */
record RegistryThings(String household, String proposal, String transfer) {
  static final String MEMBER = "member-of-the-matrix";
  private static final String HOUSEHOLDS = OnboardingRails.HOUSEHOLDS;

  /** A household that is given to a third commune, so that neither side is the sibling. */
  static RegistryThings made(OnboardingRails rails) {
    String id = rails.registeredId(Invented.household("Hộ Hai Người Quyết"));
    String path = HOUSEHOLDS + "/" + id;
    rails.team().post(path + "/members", Map.of("id", MEMBER, "fullName", "Người Của Ma Trận"));
    rails.approve(id);
    String proposal =
        rails
            .team()
            .with("If-Match", "*")
            .patch(path, Map.of("head", Map.of("birthYear", 1971)))
            .json()
            .path("proposals")
            .path(0)
            .path("id")
            .asString();
    String transfer =
        rails
            .commune()
            .post(path + "/transfers", body(HOUSEHOLDS + "/{id}/transfers"))
            .json()
            .path("id")
            .asString();
    return new RegistryThings(id, proposal, transfer);
  }

  static boolean knows(String path) {
    return path.contains("proposals") || path.contains("transfers") || path.contains("members");
  }

  String thing(String path) {
    if (path.startsWith("/api/v1/households")) {
      return household;
    }
    return path.contains("proposals") ? proposal : transfer;
  }

  static String asked(String template) {
    return template.equals("/api/v1/transfers") ? template + "?direction=OUT" : template;
  }

  static Map<String, String> patch(String path) {
    return path.contains("members")
        ? Map.of("fullName", "Người Khác Của Ma Trận")
        : Map.of("village", "Thôn Khác");
  }

  static Map<String, Object> readiness() {
    Map<String, String> yes = Map.of("has", "YES", "on", "2026-11-01");
    return Map.of("smartphone", yes, "connection", yes, "payment", yes, "signature", yes);
  }

  static Object body(String template) {
    String last = template.substring(template.lastIndexOf('/') + 1);
    return switch (last) {
      case "closure", "reopening" -> Map.of("reason", "Vì thế");
      case "transfers" -> Map.of("unit", Invented.unit("2025-07-01:07627"), "reason", "Chuyển nhà");
      case "members" -> Map.of("fullName", "Người Mới", "roles", List.of());
      case "quality-commitments" ->
          Map.of("textVersion", "2026-11", "signedAt", "2026-11-02T08:00:00+07:00");
      // Accepted by the province, the household would lie elsewhere for the cases that follow.
      case "decision" -> Map.of("decision", "DECLINE", "reason", "Không đúng");
      default -> "";
    };
  }
}
