package vn.lensan.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.testing.Deliveries;
import vn.lensan.platform.testing.TestEvents;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.time.Days;

/** However events are delivered, a shop on a marketplace is one account that opened once. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryIT extends OnboardingRails {
  private static final OffsetDateTime A_MONTH_AGO = OffsetDateTime.now().minusMonths(1);
  private static final String ACCOUNTS = "vn.lensan.onboarding.account";
  private final MongoOperations mongo;
  private final List<EventReaction> reactions;

  DeliveryIT(MongoOperations mongo, List<EventReaction> reactions) {
    this.mongo = mongo;
    this.reactions = reactions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shopsAreOpenedOnceHoweverOftenTold(long seed) {
    List<ReceivedEvent> events = new ArrayList<>();
    List<String> households = new ArrayList<>();
    for (int household = 0; household < 3; household++) {
      String id = registeredId(Invented.household("Hộ Nhiều Lần"));
      households.add(id);
      events.add(registered(id, "POSTMART"));
      events.add(registered(id, "VOSO"));
    }
    EventReaction reaction = reaction("open-marketplace-account");
    Deliveries.of(seed, events, ReceivedEvent::subject).forEach(reaction::on);
    List<String> accounts = households.stream().flatMap(id -> accountsOf(id).stream()).toList();
    assertThat(accounts).hasSize(events.size());
    await().atMost(PATIENCE).until(() -> told().keySet().containsAll(accounts));
    Map<String, Set<String>> told = told();
    accounts.forEach(id -> assertThat(told.get(id)).as("requested and opened").hasSize(2));
  }

  private EventReaction reaction(String name) {
    return reactions.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Listings, orders and reports of a shop, whatever their order, lead to the same rungs. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void ladderIsTheSameHoweverOftenAndLateItIsTold(long seed) {
    String household = registeredId(Invented.household("Hộ Leo Thang"));
    List<ReceivedEvent> events = new ArrayList<>();
    events.add(registered(household, "VOSO"));
    events.addAll(ShopEvents.of(household, A_MONTH_AGO));
    Deliveries.of(seed, events, ReceivedEvent::subject)
        .forEach(
            event -> {
              reaction("open-marketplace-account").on(event);
              reaction("climb-ladder").on(event);
            });
    String account = accountsOf(household).getFirst();
    String path = HOUSEHOLDS + "/" + household + "/accounts/" + account;
    LocalDate first = A_MONTH_AGO.atZoneSameInstant(Days.ZONE).toLocalDate();
    JsonNode ladder = team().get(path + "/ladder").json();
    assertThat(ladder.path("rung").asString()).as(ladder.toString()).isEqualTo("REPEATED");
    assertThat(ladder.path("steps").valueStream().map(DeliveryIT::step))
        .containsExactly(
            "ACCOUNT " + first,
            "LISTED " + first.plusDays(2),
            "ORDERED " + first.plusDays(3),
            "CONFIRMED " + first.plusDays(4),
            "DELIVERED " + first.plusDays(6),
            "REPEATED " + first.plusDays(9));
    JsonNode shown = team().get(path).json();
    assertThat(shown.path("state").asString()).isEqualTo("ACTIVE");
    assertThat(shown.path("activeOn").asString()).isEqualTo(first.plusDays(1).toString());
    JsonNode quiet =
        team()
            .get(path + "/ladder?from=" + first.plusDays(10) + "&to=" + first.plusDays(12))
            .json();
    assertThat(quiet.at("/inPeriod/active").asBoolean()).as("visits alone").isFalse();
    assertThat(quiet.at("/inPeriod").has("rung")).isFalse();
    JsonNode again =
        team().get(path + "/ladder?from=" + first.plusDays(8) + "&to=" + first.plusDays(9)).json();
    assertThat(again.at("/inPeriod/rung").asString()).isEqualTo("REPEATED");
  }

  private static String step(JsonNode step) {
    return step.path("rung").asString() + ' ' + step.path("since").asString();
  }

  private static ReceivedEvent registered(String household, String channel) {
    String id = UUID.nameUUIDFromBytes((household + channel).getBytes(UTF_8)).toString();
    return TestEvents.event(
        "vn.lensan.catalog.seller.registered.v1",
        id,
        1,
        A_MONTH_AGO,
        Map.of("householdId", household, "channel", channel, "at", A_MONTH_AGO.toString()));
  }

  private List<String> accountsOf(String household) {
    return mongo
        .getCollection("accounts")
        .find(new Document("householdId", household))
        .map(account -> account.getString("_id"))
        .into(new ArrayList<>());
  }

  /** Each account's facts, each once: copies of one event carry one id. */
  private static Map<String, Set<String>> told() {
    return TestTopic.records(ACCOUNTS).stream()
        .collect(
            Collectors.groupingBy(
                ConsumerRecord::key,
                Collectors.mapping(event -> TestTopic.header(event, "ce_id"), Collectors.toSet())));
  }
}
