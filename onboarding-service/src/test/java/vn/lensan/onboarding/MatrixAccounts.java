package vn.lensan.onboarding;

import java.util.Map;
import vn.lensan.platform.testing.Api;

/** Accounts and proposals for the tests of scope. */
final class MatrixAccounts {
  static final String ONE = "/api/v1/households/{householdId}/accounts/{accountId}";

  private MatrixAccounts() {}

  static String bank(Api team, String household) {
    Map<String, String> wish =
        Map.of(
            "kind", "PAYMENT", "provider", "BANK", "number", "70001234", "openedOn", "2026-10-01");
    return team.post(path(household), wish).json().path("id").asString();
  }

  /** Of a team, about a household of its own that somebody else has verified. */
  static String proposal(Api team, Api commune) {
    String household =
        team.post("/api/v1/households", Invented.household("Hộ Có Đề Nghị"))
            .json()
            .path("id")
            .asString();
    String account = bank(team, household);
    commune.post(
        "/api/v1/households/" + household + "/verification", Map.of("decision", "APPROVE"));
    return team.with("If-Match", "*")
        .patch(path(household) + "/" + account, Map.of("number", "80005678"))
        .json()
        .at("/proposal/id")
        .asString();
  }

  private static String path(String household) {
    return "/api/v1/households/" + household + "/accounts";
  }
}
