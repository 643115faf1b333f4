package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** What a product shows for itself, through the doors. */
class EvidenceIT extends CatalogRails {
  private static final Map<String, Object> EVIDENCE =
      Map.of(
          "certificates",
          List.of(Map.of("scheme", "VIETGAP", "number", "VG-12", "validUntil", "2027-06-30")),
          "batches",
          List.of(Map.of("code", "L1", "harvestedFrom", "2026-06-01", "quantity", 40)),
          "traceId",
          "T-1");

  private String made() {
    return "/api/v1/products/"
        + created(Onboarded.verified(Onboarded.OWN), "Vải có giấy").path("id").asString();
  }

  private Api.Answer changed(String path, Map<String, Object> patch) {
    return team().with("If-Match", "*").patch(path, patch);
  }

  @Test
  void keepsEvidenceThroughAPatchOfSomethingElse() {
    String path = made();
    Map<String, Object> story = Map.of("story", "Ông nội trồng từ năm 1962.");
    assertThat(changed(path, Map.of("evidence", EVIDENCE, "origin", story)).status())
        .isEqualTo(200);
    JsonNode renamed = changed(path, Map.of("name", "Vải có giấy tờ")).json();
    assertThat(renamed.at("/evidence/certificates/0/number").asString()).isEqualTo("VG-12");
    assertThat(renamed.at("/evidence/batches/0/quantity").asInt()).isEqualTo(40);
    assertThat(renamed.at("/origin/story").asString()).startsWith("Ông nội");
    assertThat(renamed.at("/origin/place").asString()).isEqualTo("Xã Thử, Bắc Ninh");
  }

  @Test
  void refusesPapersThatAreNoneAndNeverFails() {
    String path = made();
    for (Object papers :
        List.of(
            List.of(Map.of("scheme", "ISO", "number", "1")),
            List.of(Map.of("number", "1")),
            List.of(Map.of("scheme", "ORGANIC")),
            Arrays.asList((Object) null),
            "không có")) {
      Api.Answer answer = changed(path, Map.of("evidence", Map.of("certificates", papers)));
      assertThat(answer.status()).as(papers + " " + answer.text()).isIn(400, 422);
    }
    Api.Answer photos = changed(path, Map.of("photoIds", Arrays.asList((Object) null)));
    assertThat(photos.status()).isEqualTo(400);
  }

  @Test
  void theHouseholdProposesAKindAndTheProvinceConfirmsIt() {
    String path = made();
    Map<String, Object> proposed = Map.of("kind", "Chính vụ", "grade", "Loại 1");
    assertThat(changed(path, Map.of("standard", proposed)).json().has("grading")).isFalse();
    assertThat(team().put(path + "/grading", proposed).status()).isEqualTo(403);
    Api.Answer confirmed = province().put(path + "/grading", proposed);
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(confirmed.json().at("/grading/holds").asBoolean()).isTrue();
    assertThat(province().put(path + "/grading", proposed).status()).isEqualTo(200);
    assertThat(province().put(path + "/grading", Map.of("kind", "Sớm")).status()).isEqualTo(428);
    JsonNode other = changed(path, Map.of("standard", Map.of("grade", "Loại 2"))).json();
    assertThat(other.at("/grading/holds").asBoolean()).isFalse();
    assertThat(other.at("/grading/grade").asString()).isEqualTo("Loại 1");
    assertThat(province().put(path + "/grading", Map.of("kind", " \u0000 ")).status())
        .isIn(400, 422);
  }
}
