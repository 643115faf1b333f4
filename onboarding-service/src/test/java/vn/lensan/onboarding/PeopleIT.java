package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Members, readiness, classes, address, commitment and identification over HTTP. */
class PeopleIT extends OnboardingRails {
  private static final Map<String, String> CONTACT =
      Map.of("role", "SELLER_CONTACT", "from", "2026-01-01");

  @Test
  void keepsMembersWithDatedRolesBesideTheHead() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Quách Văn Đông"));
    String phone = Invented.phone();
    Api.Answer made =
        team()
            .post(
                path + "/members",
                Map.of(
                    "id",
                    "member-quach-thi-ha",
                    "fullName",
                    "Quách Thị Hạ",
                    "phone",
                    phone,
                    "birthYear",
                    1990,
                    "sex",
                    "F",
                    "roles",
                    List.of(CONTACT)));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.text()).doesNotContain(phone);
    Api.Answer all = team().get(path + "/members");
    assertThat(all.json().path("items").path(0).path("id").asString()).isEqualTo("head");
    assertThat(all.json().path("items").path(1).path("roles").path(0).path("role").asString())
        .isEqualTo("SELLER_CONTACT");
    Api masked = as("ministry", Role.MINISTRY, NATION);
    assertThat(masked.get(path + "/members").text()).doesNotContain("Quách Thị Hạ", "Đông");
    Map<String, Object> ended =
        Map.of(
            "roles",
            List.of(Map.of("role", "SELLER_CONTACT", "from", "2026-01-01", "to", "2026-10-01")));
    String member = path + "/members/member-quach-thi-ha";
    assertThat(team().patch(member, ended).status()).isEqualTo(428);
    assertThat(team().with("If-Match", "\"77\"").patch(member, ended).status()).isEqualTo(412);
    Api.Answer corrected = team().with("If-Match", "*").patch(member, ended);
    assertThat(corrected.json().path("roles").path(0).path("to").asString())
        .as(corrected.text())
        .isEqualTo("2026-10-01");
    assertThat(corrected.json().path("birthYear").asInt()).isEqualTo(1990);
    String none = path + "/members/member-that-is-none";
    assertThat(team().with("If-Match", "*").patch(none, ended).status()).isEqualTo(404);
    Map<String, String> taken = Map.of("id", "member-quach-thi-ha", "fullName", "Người Khác");
    assertThat(team().post(path + "/members", taken).status()).isEqualTo(409);
    assertThat(team().post(path + "/members", Map.of("fullName", "x".repeat(201))).status())
        .isEqualTo(400);
  }

  @Test
  void derivesClassAndAddressAndKeepsTheExpectedHarvest() {
    Map<String, Object> told = Invented.household("Vi Văn Vải");
    told.put("position", Map.of("lat", 21.5, "lon", 106.5, "accuracyM", 8));
    told.put(
        "crops",
        List.of(
            Map.of(
                "commodity",
                "Vải thiều",
                "areaM2",
                12_000,
                "expectedKg",
                800,
                "harvest",
                Map.of("fromMonth", 11, "toMonth", 2))));
    Api.Answer typedIn =
        team().post(HOUSEHOLDS, Invented.with(told, "classification", Map.of("scale", "SMALL")));
    assertThat(errors(typedIn)).containsExactly("/classification not-understood");
    JsonNode made = registered(told);
    assertThat(made.path("classification").path("scale").asString()).isEqualTo("LARGE");
    assertThat(made.path("classification").path("productGroups").path(0).asString())
        .isEqualTo("FOOD");
    assertThat(made.path("digitalAddress").asString()).startsWith("LSA-");
    assertThat(made.path("crops").path(0).path("expectedKg").asInt()).isEqualTo(800);
    String path = HOUSEHOLDS + "/" + made.path("id").asString();
    Api.Answer patched = team().with("If-Match", "*").patch(path, Map.of("village", "Thôn Hai"));
    assertThat(patched.json().path("crops").path(0).path("expectedKg").asInt()).isEqualTo(800);
  }

  @ParameterizedTest
  @CsvSource({"13, 1, 1", "5, 0, 1", "5, 7, -1"})
  void refusesAHarvestThatCanNotBe(int from, int to, int kg) {
    Map<String, Object> told = Invented.household("Vi Văn Sai");
    Map<String, Integer> harvest = Map.of("fromMonth", from, "toMonth", to);
    told.put("crops", List.of(Map.of("commodity", "Vải", "expectedKg", kg, "harvest", harvest)));
    Api.Answer refused = team().post(HOUSEHOLDS, told);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(errors(refused)).containsExactly("/crops crop.invalid");
  }

  @Test
  void keepsReadinessWithItsDaysAndRefusesTomorrow() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Ma Văn Sẵn"));
    Map<String, Object> told = RegistryThings.readiness();
    assertThat(team().put(path + "/readiness", told).status()).isEqualTo(428);
    Api.Answer kept = team().with("If-Match", "*").put(path + "/readiness", told);
    assertThat(kept.json().path("readiness").path("signature").path("has").asString())
        .as(kept.text())
        .isEqualTo("YES");
    String tomorrow = LocalDate.now().plusDays(2).toString();
    Map<String, Object> late = Invented.with(told, "payment", Map.of("has", "NO", "on", tomorrow));
    assertThat(team().with("If-Match", "*").put(path + "/readiness", late).status()).isEqualTo(422);
    assertThat(team().with("If-Match", "*").put(path + "/readiness", Map.of()).status())
        .isEqualTo(400);
  }

  @Test
  void recordsTheCommitmentToQualityNeitherTomorrowNorBeforeItsText() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Giàng Thị Ký"));
    JsonNode text = team().get("/api/v1/quality-commitment-texts").json().path("items").path(0);
    assertThat(text.path("vi").asString()).contains("cam kết");
    assertThat(text.path("en").asString()).isNotBlank();
    String commitments = path + "/quality-commitments";
    String version = text.path("version").asString();
    Api.Answer signed = team().post(commitments, commitment(version, OffsetDateTime.now()));
    assertThat(signed.status()).as(signed.text()).isEqualTo(201);
    JsonNode shown = team().get(path).json().path("qualityCommitment");
    assertThat(shown.path("textVersion").asString()).isEqualTo(version);
    assertThat(shown.path("takenBy").asString()).isEqualTo("test-team");
    OffsetDateTime later = OffsetDateTime.now().plusDays(1);
    assertThat(errors(team().post(commitments, commitment(version, later))))
        .containsExactly("/signedAt commitment.future");
    OffsetDateTime before = OffsetDateTime.parse("2026-10-31T10:00:00+07:00");
    assertThat(errors(team().post(commitments, commitment(version, before))))
        .containsExactly("/signedAt commitment.text-later");
    assertThat(errors(team().post(commitments, commitment("1999-01", before))))
        .containsExactly("/textVersion commitment.text-unknown");
  }

  private static Map<String, Object> commitment(String version, OffsetDateTime at) {
    return Map.of("textVersion", version, "signedAt", at.toString());
  }

  @Test
  void asksForTheSellersIdentityAndTellsTheStateOnly() {
    String bare = HOUSEHOLDS + "/" + registeredId(Invented.household("Thào Văn Chưa"));
    assertThat(team().post(bare + "/identification", "").status()).isEqualTo(409);
    String number = "024085777772";
    Map<String, Object> head = Map.of("fullName", "Thào Văn Định", "citizenNumber", number);
    String id = registeredId(Invented.household(head, OWN));
    Api.Answer asked = team().post(HOUSEHOLDS + "/" + id + "/identification", "");
    assertThat(asked.json().path("identification").path("state").asString())
        .as(asked.text())
        .isEqualTo("IDENTIFIED");
    List<Published> told =
        await()
            .atMost(PATIENCE)
            .until(
                () -> Published.on("vn.lensan.onboarding.household", id), all -> all.size() >= 2);
    assertThat(told.getLast().json()).contains("IDENTIFIED").doesNotContain(number, "Thào");
    told.forEach(Published::assertKeepsItsContract);
  }
}
