package vn.lensan.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.testing.Deliveries;
import vn.lensan.platform.testing.TestEvents;
import vn.lensan.platform.testing.TestTopic;

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
    EventReaction reaction = reactions.getFirst();
    Deliveries.of(seed, events, ReceivedEvent::subject).forEach(reaction::on);
    List<String> accounts = households.stream().flatMap(id -> accountsOf(id).stream()).toList();
    assertThat(accounts).hasSize(events.size());
    await().atMost(PATIENCE).until(() -> told().keySet().containsAll(accounts));
    Map<String, Set<String>> told = told();
    accounts.forEach(id -> assertThat(told.get(id)).as("requested and opened").hasSize(2));
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
