package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;

/** An order that nobody answers: who is asked when, by what, and how it ends. */
@ExtendWith(OutputCaptureExtension.class)
class OrderRescueIT extends CatalogRails {
  private static final String TOPIC = "vn.lensan.catalog.order";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern LINK = Pattern.compile("/o/[A-Za-z0-9_-]{51}");

  @AfterEach
  void clock() {
    TestClock.back();
  }

  /** A fresh order of goods with a name of their own. */
  private record Placed(String id, String name) {}

  private Placed placed(String household) {
    String name = "Vải " + UUID.randomUUID().toString().substring(0, 8);
    JsonNode product = created(household, name);
    live(product.path("id").asString(), "POSTMART");
    String number = Sandbox.order("postmart", product.path("sku").asString(), 2);
    return new Placed(order(number).path("id").asString(), name);
  }

  private JsonNode seen(Placed order) {
    return province().get("/api/v1/orders/" + order.id()).json();
  }

  private void asked(Placed order, String whom) {
    await().atMost(PATIENCE).until(() -> seen(order).at("/rescue/asked").asString("").equals(whom));
  }

  /** The link of the newest message about the goods. */
  private String link(Placed order) {
    return await()
        .atMost(PATIENCE)
        .until(() -> inMessages(order.name()), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> inMessages(String name) {
    String page = page().get("/local/messages").text();
    int at = page.indexOf(name);
    Matcher link = LINK.matcher(page);
    return at >= 0 && link.find(at) ? Optional.of(link.group()) : Optional.empty();
  }

  private Api page() {
    return Api.onPort(port).with("Accept", "text/html");
  }

  private Api.Answer tap(String link, String answer) {
    byte[] form = ("answer=" + answer).getBytes(StandardCharsets.UTF_8);
    return page().send("POST", link, form, "application/x-www-form-urlencoded");
  }

  private List<String> told(Placed order, Api whom) {
    return whom.get("/api/v1/notices")
        .json()
        .path("items")
        .valueStream()
        .filter(notice -> notice.path("about").asString().equals(order.id()))
        .map(notice -> notice.path("to").asString())
        .toList();
  }

  private List<JsonNode> events(Placed order, String type) {
    return TestTopic.records(TOPIC, order.id()).stream()
        .filter(record -> TestTopic.header(record, "ce_type").equals(TOPIC + '.' + type + ".v1"))
        .map(record -> JSON.readTree(record.value()))
        .toList();
  }

  @Test
  void walksTheLadderAndIsSavedByTheCooperative() {
    Placed order = placed(Onboarded.member(Onboarded.OWN, UUID.randomUUID().toString()));
    asked(order, "HOUSEHOLD");
    String households = link(order);
    assertThat(told(order, team())).isEmpty();
    TestClock.ahead(Duration.ofHours(13));
    asked(order, "VOLUNTEER");
    assertThat(told(order, team())).containsExactly("TEAM");
    assertThat(told(order, as(Role.TEAM, Onboarded.SIBLING))).isEmpty();
    TestClock.ahead(Duration.ofHours(20));
    asked(order, "COOPERATIVE");
    String cooperatives =
        await().atMost(PATIENCE).until(() -> link(order), link -> !link.equals(households));
    assertThat(tap(cooperatives, "CONFIRM").status()).isEqualTo(200);
    JsonNode saved = seen(order);
    assertThat(saved.path("status").asString()).isEqualTo("CONFIRMED");
    assertThat(saved.at("/rescue/outcome").asString()).isEqualTo("SAVED");
    await().atMost(PATIENCE).until(() -> told(order, team()).isEmpty());
    await().atMost(PATIENCE).until(() -> !events(order, "confirmed").isEmpty());
    assertThat(events(order, "confirmed").getFirst().at("/rescue/outcome").asString())
        .isEqualTo("SAVED");
    assertThat(tap(households, "DECLINE").text()).contains("Đơn này đã có người nhận giúp");
    assertThat(seen(order).path("status").asString()).isEqualTo("CONFIRMED");
  }

  @Test
  void isLostWhenNobodyAnswersAndSaysSoOnce() {
    Placed order = placed(Onboarded.verified(Onboarded.OWN));
    asked(order, "HOUSEHOLD");
    String link = link(order);
    TestClock.ahead(Duration.ofHours(20));
    asked(order, "COOPERATIVE");
    assertThat(told(order, province())).containsExactly("COMMUNE");
    TestClock.ahead(Duration.ofHours(25));
    await()
        .atMost(PATIENCE)
        .until(() -> seen(order).at("/rescue/outcome").asString("").equals("LOST"));
    await().atMost(PATIENCE).until(() -> told(order, province()).isEmpty());
    await().atMost(PATIENCE).until(() -> !events(order, "unanswered").isEmpty());
    assertThat(events(order, "unanswered")).hasSize(1);
    assertThat(tap(link, "CONFIRM").status()).isEqualTo(410);
    assertThat(seen(order).path("status").asString()).isEqualTo("PLACED");
  }

  @Test
  void aLinkIsLookedAtOftenUsedOnceAndLoggedNowhere(CapturedOutput log) {
    Placed order = placed(Onboarded.verified(Onboarded.OWN));
    String link = link(order);
    for (int look = 0; look < 3; look++) {
      Api.Answer page = page().get(link);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.header("cache-control").orElse("")).contains("no-store");
      assertThat(page.text()).contains(order.name(), "Có hàng, nhận đơn").doesNotContain("Nguyễn");
    }
    assertThat(seen(order).path("status").asString()).isEqualTo("PLACED");
    List<Integer> answers =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(copy -> tap(link, copy % 2 == 0 ? "DECLINE" : "CALL").status())
            .toList();
    assertThat(answers).contains(200).doesNotContain(500);
    JsonNode after = seen(order);
    boolean declined = after.path("decision").isObject();
    boolean call = after.at("/rescue/callAskedAt").isString();
    assertThat(declined ^ call).as(after.toString()).isTrue();
    assertThat(tap(link, "CONFIRM").text()).doesNotContain("Có hàng, nhận đơn");
    assertThat(log.getAll()).doesNotContain(link.substring("/o/".length()));
    assertThat(seen(order).path("status").asString()).isEqualTo(declined ? "CANCELLED" : "PLACED");
  }

  @Test
  void aHouseholdThatWantsACallHasItsTeamAskedAtOnce() {
    Placed order = placed(Onboarded.verified(Onboarded.OWN));
    assertThat(tap(link(order), "CALL").text()).contains("sẽ gọi lại");
    await().atMost(PATIENCE).until(() -> told(order, team()), List.of("TEAM")::equals);
    assertThat(team().with("Accept", "text/html").get("/office/orders").text())
        .contains("Cần gọi điện cho hộ");
    assertThat(seen(order).path("status").asString()).isEqualTo("PLACED");
  }

  /** Its order, its notice and its place on the page go where it goes, and nowhere else. */
  @Test
  void whoMovesIsHelpedByTheTeamWhereItLiesNow() {
    String household = Onboarded.verified(Onboarded.OWN);
    Placed order = placed(household);
    assertThat(tap(link(order), "CALL").status()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> told(order, team()), List.of("TEAM")::equals);
    Onboarded.moved(household, Onboarded.PROVINCE, Onboarded.SIBLING, 2);
    Api there = as(Role.TEAM, Onboarded.SIBLING);
    await().atMost(PATIENCE).until(() -> told(order, there), List.of("TEAM")::equals);
    assertThat(told(order, team())).isEmpty();
  }

  @Test
  void aLinkThatIsChangedOrGuessedFindsNothing() {
    Placed order = placed(Onboarded.verified(Onboarded.OWN));
    String link = link(order);
    for (int at = "/o/".length(); at < link.length() - 1; at += 5) {
      char other = link.charAt(at) == 'A' ? 'B' : 'A';
      String changed = link.substring(0, at) + other + link.substring(at + 1);
      assertThat(tap(changed, "CONFIRM").status()).as(changed).isEqualTo(404);
    }
    for (String guess : List.of("/o/x", "/o/" + "A".repeat(51), "/o/" + "-".repeat(51))) {
      assertThat(page().get(guess).status()).isEqualTo(404);
    }
    assertThat(tap(link, "STEAL").status()).isEqualTo(400);
    assertThat(seen(order).path("status").asString()).isEqualTo("PLACED");
  }

  @Test
  void thePageShowsWhatWaitsInOnesUnitsAndConfirmsByOneTap() {
    Placed order = placed(Onboarded.verified(Onboarded.OWN));
    Api team = team().with("Accept", "text/html");
    assertThat(team.get("/office/orders").text()).contains(order.name());
    Api elsewhere = as(Role.TEAM, Onboarded.SIBLING).with("Accept", "text/html");
    assertThat(elsewhere.get("/office/orders").text()).doesNotContain(order.name());
    String confirm = "/office/orders/" + order.id() + "/confirmation";
    assertThat(elsewhere.post(confirm, "").status()).isEqualTo(404);
    assertThat(team.post(confirm, "").status()).isEqualTo(303);
    assertThat(seen(order).at("/rescue/outcome").asString()).isEqualTo("IN_TIME");
    assertThat(team.get("/office/orders?done=order-confirmed").text())
        .contains("Đã nhận đơn và đang báo sàn.")
        .doesNotContain(order.name());
  }
}
