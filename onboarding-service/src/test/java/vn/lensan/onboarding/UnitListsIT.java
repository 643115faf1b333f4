package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/**
 * A new map is loaded beside the old ones, takes effect once it is whole, and households follow.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitListsIT extends UnitListRails {
  private static final String NOW = "2025-07-01";
  private static final String NEXT = "2026-11-20";
  private static final String JOINED = "07615";
  private static final String INTO = "07582";
  private static final String DIVIDED = "07519";
  private static final String PART = "99991";

  @DynamicPropertySource
  static void ownService(DynamicPropertyRegistry properties) {
    own(properties, "lists");
  }

  private List<JsonNode> units(String level) {
    return ministry()
        .get(UNITS + "?boundary=" + NOW + "&level=" + level)
        .json()
        .path("items")
        .valueStream()
        .toList();
  }

  private static String row(JsonNode unit) {
    String name = unit.path("name").asString();
    String type = unit.path("type").asString().toLowerCase(Locale.ROOT);
    String parent = unit.path("parent").asString();
    return String.join(",", unit.path("code").asString(), name, name, type, parent);
  }

  private String communes() {
    List<String> rows = new ArrayList<>(List.of("code,name,full_name,unit_type,province_code"));
    units("COMMUNE").stream()
        .filter(unit -> !unit.path("code").asString().equals(JOINED))
        .forEach(unit -> rows.add(row(unit)));
    rows.add(PART + ",Phần Mới,Xã Phần Mới,commune,24");
    return String.join("\n", rows);
  }

  private String lineage() {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "old_province_code,old_commune_code,new_province_code,new_commune_code,"
                    + "old_has_n_successors,is_default"));
    for (JsonNode unit : units("COMMUNE")) {
      String code = unit.path("code").asString();
      String province = unit.path("parent").asString();
      String to = code.equals(JOINED) ? INTO : code;
      int of = code.equals(DIVIDED) ? 2 : 1;
      rows.add(String.join(",", province, code, province, to, "" + of, of == 1 ? "Y" : "N"));
    }
    rows.add("24," + DIVIDED + ",24," + PART + ",2,Y");
    return String.join("\n", rows);
  }

  private JsonNode boundaries() {
    return ministry().get(UNITS + "/boundaries").json();
  }

  private String registeredIn(String unit, String name) {
    Map<String, Object> head = Map.of("fullName", name, "phone", Invented.phone());
    Api.Answer made = province().post(HOUSEHOLDS, Invented.household(head, unit));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  @Test
  @Order(1)
  void takesListsOfTheMinistryOnly() {
    byte[] list = "code,name,unit_type\n01,Hà Nội,municipality".getBytes(StandardCharsets.UTF_8);
    Map<String, String> form = Sheets.form("orgUnits", "boundary", NOW);
    assertThat(handIn(province(), "a.csv", list, form).status()).isEqualTo(403);
    Map<String, String> households = Sheets.form("households");
    byte[] people = Sheets.list(Sheets.person("Hộ"));
    assertThat(handIn(ministry(), "a.csv", people, households).status()).isEqualTo(403);
    for (String boundary : new String[] {"2024-01-01", "tomorrow"}) {
      Map<String, String> wrong = Sheets.form("orgUnits", "boundary", boundary);
      assertThat(handIn(ministry(), "a.csv", list, wrong).status()).isEqualTo(422);
    }
    assertThat(handIn(ministry(), "a.csv", list, Sheets.form("orgUnits")).status()).isEqualTo(422);
    String seen = started(province(), "ho.csv", people, Sheets.form("households"));
    assertThat(ministry().get(IMPORTS + "/" + seen).status()).isEqualTo(404);
    assertThat(ministry().get(IMPORTS + "/" + seen + "/report").status()).isEqualTo(404);
    assertThat(ministry().get(IMPORTS).text()).doesNotContain(seen);
  }

  @Test
  @Order(2)
  void changesOnlyWhatChangedWhenAListComesAgain() {
    String list =
        "code,name,full_name,unit_type,province_code,legal_source\n"
            + "07582,Lục Ngạn,Xã Lục Ngạn,commune,24,\n"
            + "99990,Thử,Xã Thử,commune,24,1658/NQ-UBTVQH15\n"
            + "9999,Sai,Xã Sai,commune,24,\n"
            + "99989,Mồ Côi,Xã Mồ Côi,commune,98,";
    JsonNode first = loaded(list, "boundary", NOW);
    assertThat(first.path("created").asInt()).as(first.toString()).isOne();
    assertThat(first.path("unchanged").asInt()).isOne();
    assertThat(rows(ministry(), first, "REFUSED"))
        .containsExactly("4 unit.code-form", "5 unit.parent-unknown");
    assertThat(unit(NOW + ":99990").path("legalSource").asString()).isEqualTo("1658/NQ-UBTVQH15");
    JsonNode again = loaded(list, "boundary", NOW);
    assertThat(again.path("unchanged").asInt()).as(again.toString()).isEqualTo(2);
    JsonNode renamed = loaded(list.replace("Thử", "Thử Lại"), "boundary", NOW);
    assertThat(renamed.path("updated").asInt()).isOne();
    assertThat(unit(NOW + ":99990").path("name").asString()).isEqualTo("Xã Thử Lại");
  }

  @Test
  @Order(3)
  void aNewMapIsADraftUntilItIsWholeAndThenHouseholdsFollow() {
    String moved = registeredIn(NOW + ":" + JOINED, "Hộ Sáp Nhập");
    String divided = registeredIn(NOW + ":" + DIVIDED, "Hộ Chia Xã");
    List<String> provinces =
        new ArrayList<>(List.of("code,name,full_name,unit_type,province_code"));
    units("PROVINCE").forEach(unit -> provinces.add(row(unit)));
    loaded(String.join("\n", provinces), "boundary", NEXT);
    assertThat(boundaries().path("inForce").asString()).isEqualTo(NOW);
    assertThat(boundaries().path("drafts").path(0).path("boundary").asString()).isEqualTo(NEXT);
    assertThat(province().get(UNITS + "/boundaries").json().path("drafts").size()).isZero();
    assertThat(ministry().get(UNITS + "?boundary=" + NEXT).status()).isEqualTo(404);
    loaded(communes(), "boundary", NEXT);
    StringBuilder onTheirOwn = new StringBuilder("old_province_code,new_province_code");
    units("PROVINCE")
        .forEach(
            unit ->
                onTheirOwn
                    .append('\n')
                    .append(unit.path("code").asString())
                    .append(',')
                    .append(unit.path("code").asString()));
    loaded(onTheirOwn.toString(), "fromBoundary", NOW, "toBoundary", NEXT);
    assertThat(boundaries().path("inForce").asString()).isEqualTo(NOW);
    assertThat(boundaries().path("drafts").path(0).path("withoutSuccessor").asInt()).isPositive();
    // The one that was made up above leads nowhere yet, and is told now too.
    loaded(lineage(), "fromBoundary", NOW, "toBoundary", NEXT);
    assertThat(boundaries().path("inForce").asString()).as(boundaries().toString()).isEqualTo(NEXT);
    Api next = as("next-province", Role.PROVINCE, NEXT + ":24");
    await().atMost(LONG).until(() -> next.get(HOUSEHOLDS + "/" + moved).status() == 200);
    JsonNode there = next.get(HOUSEHOLDS + "/" + moved).json();
    assertThat(there.path("unit").path("boundary").asString()).isEqualTo(NEXT);
    assertThat(there.path("unit").path("code").asString()).isEqualTo(INTO);
    assertThat(there.path("givenUnit").path("code").asString()).isEqualTo(JOINED);
    assertThat(as("kept", Role.COMMUNE, NOW + ":" + JOINED).get(HOUSEHOLDS + "/" + moved).status())
        .isEqualTo(200);
    assertThat(as("other", Role.COMMUNE, NOW + ":" + INTO).get(HOUSEHOLDS + "/" + moved).status())
        .isEqualTo(404);
    await().atMost(LONG).until(() -> next.get(SplitUnitsIT.QUEUE).text().contains(divided));
    assertThat(successors(NOW + ":" + DIVIDED))
        .containsExactly(NEXT + ":" + PART, NEXT + ":" + DIVIDED);
    Api.Answer decided =
        next.with("If-Match", "*")
            .post(
                HOUSEHOLDS + "/" + divided + "/unit-decision",
                Map.of("unit", Invented.unit(NEXT + ":" + PART)));
    assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    assertThat(as("part", Role.COMMUNE, NEXT + ":" + PART).get(HOUSEHOLDS + "/" + divided).status())
        .isEqualTo(200);
    String topic = "vn.lensan.onboarding.household";
    List<Published> told =
        await()
            .atMost(PATIENCE)
            .until(() -> Published.on(topic, moved), events -> events.size() == 2);
    assertThat(told.getLast().type()).isEqualTo(topic + ".placed.v1");
    told.getLast().assertKeepsItsContract();
    assertThat(told.getLast().json()).contains(NEXT + ":" + INTO, NOW + ":" + JOINED);
    JsonNode again = loaded(lineage(), "fromBoundary", NOW, "toBoundary", NEXT);
    assertThat(again.path("unchanged").asInt()).isEqualTo(again.path("total").asInt());
  }
}
