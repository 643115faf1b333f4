package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Registering, finding and changing households. */
class RegistryIT extends OnboardingRails {

  @Test
  void answersWhatWasRegisteredWithNumbersMasked() {
    String phone = Invented.phone();
    String number = Invented.citizenNumber();
    Map<String, Object> head =
        Map.of(
            "fullName",
            "Nguyễn Thị Thử",
            "phone",
            phone,
            "citizenNumber",
            number,
            "birthYear",
            1985,
            "sex",
            "F");
    JsonNode made = registered(Invented.household(head, OWN));
    Api.Answer read = team().get(HOUSEHOLDS + "/" + made.path("id").asString());
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("ETag")).isPresent();
    assertThat(read.text()).doesNotContain(phone.substring(1), number);
    JsonNode shown = read.json();
    assertThat(shown.path("head").path("phone").asString()).endsWith(phone.substring(7));
    assertThat(shown.path("head").path("citizenNumber").asString()).matches("\\*+\\d{3}");
    assertThat(shown.path("status").asString()).isEqualTo("REGISTERED");
    assertThat(shown.path("code").asString()).matches("LS(-[0-9A-Y]{4}){3}-[0-9A-Y]");
    assertThat(shown.path("unit").path("code").asString()).isEqualTo("07582");
  }

  @Test
  void findsByAWholePhoneNumberOrCodeOnly() {
    String phone = Invented.phone();
    String number = Invented.citizenNumber();
    Map<String, Object> head =
        Map.of("fullName", "Trần Văn Tìm", "phone", phone, "citizenNumber", number);
    JsonNode made = registered(Invented.household(head, OWN));
    String id = made.path("id").asString();
    assertThat(found("+84 " + phone.substring(1))).containsExactly(id);
    assertThat(found(number)).containsExactly(id);
    assertThat(found(made.path("code").asString())).containsExactly(id);
    assertThat(found(phone.substring(0, 7))).isEmpty();
  }

  private List<String> found(String text) {
    String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return ids(team().get(HOUSEHOLDS + "?q=" + q).json());
  }

  @Test
  void changesOnlyTheVersionThatWasSeen() {
    JsonNode made = registered(Invented.household("Lê Thị Sửa"));
    String path = HOUSEHOLDS + "/" + made.path("id").asString();
    String seen = team().get(path).header("ETag").orElseThrow();
    Map<String, Object> patch = Map.of("village", "Thôn Mới", "head", Map.of("birthYear", 1990));
    assertThat(team().patch(path, patch).status()).isEqualTo(428);
    Api.Answer changed = team().with("If-Match", seen).patch(path, patch);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.json().path("village").asString()).isEqualTo("Thôn Mới");
    assertThat(changed.json().path("head").path("fullName").asString()).isEqualTo("Lê Thị Sửa");
    assertThat(changed.json().path("head").path("birthYear").asInt()).isEqualTo(1990);
    assertThat(changed.header("ETag").orElseThrow()).isNotEqualTo(seen);
    assertThat(team().with("If-Match", seen).patch(path, patch).status()).isEqualTo(412);
    Api.Answer same = team().with("If-Match", "*").patch(path, patch);
    assertThat(same.header("ETag")).isEqualTo(changed.header("ETag"));
  }

  @Test
  void masksNamesForTheMinistryWhateverTheirGaps() {
    String id = registeredId(Invented.household("Phạm  Văn\u00a0 Hai"));
    Api.Answer seen = as("ministry", Role.MINISTRY, NATION).get(HOUSEHOLDS + "/" + id);
    assertThat(seen.status()).as(seen.text()).isEqualTo(200);
    assertThat(seen.json().path("head").path("fullName").asString()).isEqualTo("P… V… H…");
  }

  @Test
  void makesOneHouseholdOfARepeatedRequest() {
    String id = UUID.randomUUID().toString();
    Map<String, Object> body = Invented.with(Invented.household("Vũ Thị Lặp"), "id", id);
    Api keyed = team().with("Idempotency-Key", UUID.randomUUID().toString());
    Api.Answer first = keyed.post(HOUSEHOLDS, body);
    Api.Answer again = keyed.post(HOUSEHOLDS, body);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(first.json().path("id").asString()).isEqualTo(id);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).hasValue("true");
    assertThat(again.text()).isEqualTo(first.text());
    Api.Answer taken = team().post(HOUSEHOLDS, body);
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.json().path("code").asString()).isEqualTo("id.taken");
    assertThat(keyed.post(HOUSEHOLDS, Invented.household("Người Khác")).status()).isEqualTo(422);
  }
}
