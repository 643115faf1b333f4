package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.unit.OrgUnitLevel;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.onboarding.unit.Resolution;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.unit.UnitId;

/** The whole public lists, where they are: beside the project, or where one says. */
class WholeUnitListsIT extends UnitListRails {
  private static final String OLD = "2025-06-30";
  private static final String NEW = "2025-07-01";
  private final OrgUnitService units;

  WholeUnitListsIT(OrgUnitService units) {
    this.units = units;
  }

  @DynamicPropertySource
  static void ownService(DynamicPropertyRegistry properties) {
    own(properties, "whole");
  }

  @BeforeAll
  static void areThere() {
    assumeTrue(
        Files.isDirectory(folder()),
        "The whole lists of units are not on this machine: -Dlensan.shared-data=<folder> says where");
  }

  /** Tests run in the module's folder; the data lies beside the project's. */
  private static Path folder() {
    String given = System.getProperty("lensan.shared-data");
    return (given == null ? Path.of("..", "..", "shared", "data") : Path.of(given))
        .resolve("units");
  }

  private JsonNode list(String file, String... fields) throws IOException {
    JsonNode job = loaded(Files.readAllBytes(folder().resolve(file)), fields);
    assertThat(job.path("refused").asInt()).as(file + job).isZero();
    assertThat(job.path("processed")).isEqualTo(job.path("total"));
    return job;
  }

  @Test
  void loadWholeAndLeaveNoUnitWithoutAPlace() throws IOException {
    loadAll();
    assertThat(at(OLD, OrgUnitLevel.PROVINCE)).hasSize(63);
    assertThat(at(OLD, OrgUnitLevel.DISTRICT)).hasSize(696);
    assertThat(at(OLD, OrgUnitLevel.COMMUNE)).hasSize(10_035);
    assertThat(at(NEW, OrgUnitLevel.PROVINCE)).hasSize(34);
    assertThat(at(NEW, OrgUnitLevel.COMMUNE)).hasSize(3_321);
    everyOldLeafHasAPlace();
    everyNewCommuneIsKnownOnTheOldMap();
    addressesOfBothMapsAreRead();
    scopeAndPlacesHoldOnBothMaps();
    JsonNode again = list("communes_3321_asof_2025-07-01.csv", "boundary", NEW);
    assertThat(again.path("unchanged").asInt()).isEqualTo(3_321);
    JsonNode lineage =
        list("successor_communes_2025-07-01.csv", "fromBoundary", OLD, "toBoundary", NEW);
    assertThat(lineage.path("unchanged").asInt()).isEqualTo(10_571);
  }

  private void loadAll() throws IOException {
    list("provinces_63_asof_2025-06-30.csv", "boundary", OLD);
    list("districts_696_asof_2025-06-30.csv", "boundary", OLD);
    list("communes_10035_asof_2025-06-30.csv", "boundary", OLD);
    list("provinces_34_asof_2025-07-01.csv", "boundary", NEW);
    list("communes_3321_asof_2025-07-01.csv", "boundary", NEW);
    list("successor_provinces_2025-07-01.csv", "fromBoundary", OLD, "toBoundary", NEW);
    list("successor_communes_2025-07-01.csv", "fromBoundary", OLD, "toBoundary", NEW);
  }

  private List<OrgUnitView> at(String boundary, OrgUnitLevel level) {
    return units.on(boundary).stream().filter(unit -> unit.level() == level).toList();
  }

  private void everyOldLeafHasAPlace() {
    List<OrgUnitView> leaves =
        units.on(OLD).stream().filter(unit -> units.isLeaf(unit.unitId())).toList();
    assertThat(leaves).as("communes and the five island districts").hasSize(10_035 + 5);
    assertThat(leaves.stream().filter(unit -> unit.successors().size() > 1)).hasSize(442);
    for (OrgUnitView leaf : leaves) {
      Placement at = units.place(leaf.unitId());
      assertThat(at.undecided()).as(leaf.name()).isEqualTo(leaf.successors().size() > 1);
      assertThat(onMap(at, NEW, OrgUnitLevel.PROVINCE)).as(leaf.name()).isEqualTo(1);
      assertThat(at.now().boundary()).isEqualTo(at.undecided() ? OLD : NEW);
    }
  }

  /** The province always, the district of most, the commune of few. */
  private void everyNewCommuneIsKnownOnTheOldMap() {
    List<Placement> all =
        at(NEW, OrgUnitLevel.COMMUNE).stream().map(unit -> units.place(unit.unitId())).toList();
    assertThat(all.stream().filter(at -> onMap(at, OLD, OrgUnitLevel.PROVINCE) == 1))
        .hasSize(3_321);
    assertThat(all.stream().filter(at -> onMap(at, OLD, OrgUnitLevel.DISTRICT) == 1))
        .hasSize(3_024);
    assertThat(all.stream().filter(at -> onMap(at, OLD, OrgUnitLevel.COMMUNE) == 1))
        .hasSizeBetween(135, 140);
  }

  private long onMap(Placement at, String boundary, OrgUnitLevel level) {
    return at.places().stream()
        .map(UnitId::parse)
        .filter(unit -> unit.boundary().equals(boundary))
        .filter(unit -> units.find(unit).orElseThrow().level() == level)
        .count();
  }

  private void addressesOfBothMapsAreRead() {
    read("P. Bến Nghé, Q1, TP.HCM", OLD + ":26740");
    read("Xã Tân Hưng, huyện Lạng Giang, Bắc Giang", OLD + ":07417");
    read("Phường Hồng Hà, TP Hà Nội", NEW + ":00097");
    Resolution plain = units.resolve("phuong 1", null);
    assertThat(plain.certain()).isFalse();
  }

  private void read(String address, String unit) {
    Resolution read = units.resolve(address, null);
    assertThat(read.certain()).as(read.toString()).isTrue();
    assertThat(read.items().getFirst().unit()).hasToString(unit);
  }

  private void scopeAndPlacesHoldOnBothMaps() {
    String split = OLD + ":00007";
    Map<String, Object> head = Map.of("fullName", "Mai Thị Hai Bản Đồ", "phone", Invented.phone());
    Api.Answer made =
        as("whole-giver", Role.COMMUNE, split).post(HOUSEHOLDS, Invented.household(head, split));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = HOUSEHOLDS + "/" + made.json().path("id").asString();
    assertSeen(path, 200, split, OLD + ":001", OLD + ":01", NEW + ":01", NEW + ":VN");
    assertSeen(path, 404, NEW + ":00008", NEW + ":00025", OLD + ":002", NEW + ":24");
    Api.Answer decided =
        as("whole-officer", Role.PROVINCE, NEW + ":01")
            .with("If-Match", "*")
            .post(path + "/unit-decision", Map.of("unit", Invented.unit(NEW + ":00025")));
    assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    assertSeen(path, 200, split, OLD + ":001", NEW + ":00025", NEW + ":01");
    assertSeen(path, 404, NEW + ":00008");
    String id = made.json().path("id").asString();
    List<Published> told =
        await()
            .atMost(PATIENCE)
            .until(
                () -> Published.on("vn.lensan.onboarding.household", id), all -> all.size() == 2);
    assertThat(told.getLast().json())
        .contains(split, OLD + ":001", OLD + ":01", NEW + ":00025", NEW + ":01");
  }

  private void assertSeen(String path, int status, String... by) {
    for (String unit : by) {
      assertThat(as("whole-" + unit, Role.PROVINCE, unit).get(path).status())
          .as(unit)
          .isEqualTo(status);
    }
  }
}
