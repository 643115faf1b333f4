package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.outlook.GlutWatch;
import vn.lensan.catalog.outlook.Growers;
import vn.lensan.catalog.outlook.HarvestFacts;
import vn.lensan.catalog.outlook.Placing;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.unit.UnitId;

/** Harvest against what is placed, by week: for officers, for marketplaces, and as a warning. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutlookIT extends CatalogRails {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final int MONTH = TODAY.getMonthValue();
  private static final List<String> PATH =
      List.of("2025-07-01:VN", Onboarded.PROVINCE, Onboarded.OWN);
  private final Growers growers;
  private final Placing placing;
  private final GlutWatch watch;

  OutlookIT(Growers growers, Placing placing, GlutWatch watch) {
    this.growers = growers;
    this.placing = placing;
    this.watch = watch;
  }

  private static HarvestFacts.Crop crop(String commodity, @Nullable Long kg, int to) {
    return new HarvestFacts.Crop(commodity, 1000L, kg, null, new HarvestFacts.Months(MONTH, to));
  }

  private void grows(String household, long sequence, HarvestFacts.Crop... crops) {
    growers.keep(
        new HarvestFacts(
            household, "VERIFIED", UnitId.parse(Onboarded.OWN), PATH, null, null, List.of(crops)),
        sequence);
  }

  private static String commodity() {
    return "Zyx" + Math.abs(UUID.randomUUID().hashCode());
  }

  private JsonNode outlook(Api api, String commodity, String unit) {
    String query =
        "?weeks=6&unit="
            + unit
            + "&commodity="
            + URLEncoder.encode(commodity, StandardCharsets.UTF_8);
    Api.Answer answer = api.get("/api/v1/outlooks" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items");
  }

  private static double perDay(long kg) {
    return (double) kg / YearMonth.from(TODAY).lengthOfMonth();
  }

  /** Every household with several versions, told in any order and some twice: as if told once. */
  @Test
  void isTheSameInWhateverOrderAndHoweverOftenItIsTold() {
    Random random = new Random(20261123);
    String commodity = commodity();
    String product =
        created(Onboarded.verified(Onboarded.OWN), "Hàng " + commodity).path("id").asString();
    Map<String, Long> harvest = new TreeMap<>();
    Map<String, Long> sold = new TreeMap<>();
    List<Runnable> tellings = new ArrayList<>();
    for (int one = 0; one < 8; one++) {
      String household = UUID.randomUUID().toString();
      String order = UUID.randomUUID().toString();
      for (long sequence = 1; sequence <= 4; sequence++) {
        long kg = 1000L * (1 + random.nextInt(50));
        long told = sequence;
        boolean stands = random.nextBoolean();
        harvest.put(household, kg);
        sold.put(order, stands ? 5L * one : 0);
        Placing.Sale sale = new Placing.Sale(order, product, one, commodity, "VOSO", TODAY, stands);
        Runnable grown = () -> grows(household, told, crop(commodity, kg, MONTH));
        Runnable sell = () -> placing.sold(sale, told);
        tellings.addAll(List.of(grown, sell, random.nextBoolean() ? grown : sell));
      }
    }
    Collections.shuffle(tellings, random);
    tellings.forEach(Runnable::run);

    JsonNode item = outlook(team(), commodity, Onboarded.OWN).get(0);
    assertThat(item.path("households").asInt()).isEqualTo(8);
    JsonNode week = item.path("weeks").get(0);
    long total = harvest.values().stream().mapToLong(Long::longValue).sum();
    long days =
        LocalDate.parse(week.path("from").asString())
            .datesUntil(LocalDate.parse(week.path("to").asString()).plusDays(1))
            .filter(day -> day.getMonthValue() == MONTH)
            .count();
    assertThat(week.path("harvestKg").asDouble())
        .isCloseTo(perDay(total) * days, Offset.offset(1.0));
    long placed = sold.values().stream().mapToLong(Long::longValue).sum();
    assertThat(week.at("/placed/soldKg").asLong()).isEqualTo(placed);
    assertThat(outlook(province(), commodity, Onboarded.PROVINCE).get(0).path("weeks"))
        .isEqualTo(item.path("weeks"));
  }

  @Test
  void countsWhatIsListedOnceAndNoMoreWhenItIsWithdrawn() {
    // A commune of its own: other tests' listings come and go in the common ones meanwhile.
    String commune = "2025-07-01:07999";
    String product = created(Onboarded.verified(commune), "Vải sắp dư").path("id").asString();
    String listing = live(product, "POSTMART").path("id").asString();
    String other = live(product, "VOSO").path("id").asString();
    await().atMost(PATIENCE).until(() -> listed(commune) == 3000);
    province().post("/api/v1/listings/" + listing + "/withdrawal", "");
    observed(listing, "WITHDRAWN");
    assertThat(listed(commune)).isEqualTo(3000);
    province().post("/api/v1/listings/" + other + "/withdrawal", "");
    await().atMost(PATIENCE).until(() -> listed(commune) == 0);
  }

  private long listed(String commune) {
    JsonNode items = outlook(province(), "Vải thiều", commune);
    return items.isEmpty() ? 0 : items.get(0).at("/weeks/0/placed/listedKg").asLong();
  }

  @Test
  void tellsAMarketplaceNothingOfFewGrowersOrOfOtherMarketplaces() {
    String commodity = commodity();
    String product =
        created(Onboarded.verified(Onboarded.OWN), "Hàng của sàn").path("id").asString();
    Api voso = Api.onPort(port).as(TestIdentity.partnerToken("p", "VOSO"));
    for (int one = 0; one < 4; one++) {
      grows(UUID.randomUUID().toString(), 1, crop(commodity, 30_000L, MONTH));
    }
    assertThat(outlook(voso, commodity, Onboarded.OWN)).isEmpty();
    grows(UUID.randomUUID().toString(), 1, crop(commodity, 30_000L, MONTH));
    sell(product, commodity, "VOSO", 2);
    sell(product, commodity, "POSTMART", 9);
    JsonNode week = outlook(voso, commodity, Onboarded.OWN).get(0).at("/weeks/0");
    assertThat(week.at("/placed/soldKg").asLong()).isEqualTo(10);
    assertThat(week.has("unplacedKg")).isFalse();
    assertThat(
            outlook(team(), commodity, Onboarded.OWN).get(0).at("/weeks/0/placed/soldKg").asLong())
        .isEqualTo(55);
    assertThat(voso.get("/api/v1/outlooks").status()).isEqualTo(400);
    assertThat(team().get("/api/v1/outlooks?weeks=27").status()).isEqualTo(400);
    Api beside = as(Role.PROVINCE, Onboarded.SIBLING);
    assertThat(outlook(beside, commodity, Onboarded.OWN)).isEmpty();
    assertThat(outlook(beside, commodity, Onboarded.PROVINCE)).isEmpty();
  }

  private void sell(String product, String commodity, String channel, long quantity) {
    placing.sold(
        new Placing.Sale(
            UUID.randomUUID().toString(), product, quantity, commodity, channel, TODAY, true),
        1);
  }

  @Test
  void warnsOnceOfEachWeekAndSaysWhenItIsOver() {
    String commodity = commodity();
    String household = UUID.randomUUID().toString();
    int next = MONTH % 12 + 1;
    grows(household, 1, crop(commodity, 200_000L, next));
    watch.look();
    watch.look();
    List<JsonNode> warned = told(commodity, "warned");
    assertThat(warned).isNotEmpty();
    assertThat(warned.stream().map(one -> one.path("glutId").asString())).doesNotHaveDuplicates();
    assertThat(warned.stream().map(one -> one.at("/unit/code").asString()).distinct())
        .containsExactlyInAnyOrder("07582", "24");
    assertThat(told(commodity, "eased")).isEmpty();

    String product =
        created(Onboarded.verified(Onboarded.OWN), "Hàng bán hết").path("id").asString();
    for (int week = 0; week < 6; week++) {
      placing.sold(
          new Placing.Sale(
              household + week,
              product,
              100_000,
              commodity,
              "VOSO",
              TODAY.plusDays(7L * week),
              true),
          1);
    }
    watch.look();
    watch.look();
    await()
        .atMost(PATIENCE)
        .until(() -> told(commodity, "eased").size() == told(commodity, "warned").size());
    assertThat(told(commodity, "warned")).hasSameSizeAs(warned);
  }

  private static List<JsonNode> told(String commodity, String what) {
    String type = "vn.lensan.catalog.glut." + what + ".v1";
    return TestTopic.records("vn.lensan.catalog.glut").stream()
        .filter(record -> TestTopic.header(record, "ce_type").equals(type))
        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
        .filter(json -> json.contains(commodity))
        .peek(json -> assertThat(EventContracts.violations(type, json)).as(json).isEmpty())
        .map(json -> JsonMapper.shared().readTree(json))
        .toList();
  }
}
