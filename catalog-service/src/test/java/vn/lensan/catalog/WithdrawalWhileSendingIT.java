package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/**
 * A consent is taken back while an item of the household is just being offered: the item does not
 * stay, whether the offer comes through within its claim or long after another took it over.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WithdrawalWhileSendingIT extends CatalogRails {
  private final ConfigurableApplicationContext first;
  private final MongoOperations mongo;

  WithdrawalWhileSendingIT(ConfigurableApplicationContext first, MongoOperations mongo) {
    this.first = first;
    this.mongo = mongo;
  }

  private SmartLifecycle crews() {
    return first.getBean("pushCrews", SmartLifecycle.class);
  }

  @AfterEach
  void again() {
    if (!crews().isRunning()) {
      crews().start();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theItemComesDownOnceItIsThere(boolean pastItsClaim) {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Quýt thử rút lúc gửi " + pastItsClaim);
    String sku = product.path("sku").asString();
    crews().stop();
    try (HeldCalls held = HeldCalls.before(Sandbox.PORT);
        ConfigurableApplicationContext sender = OtherInstance.start(held.port())) {
      assertThat(sender.isActive()).isTrue();
      String listing =
          await()
              .atMost(PATIENCE)
              .until(
                  () -> request(product.path("id").asString(), "VOSO"),
                  answer -> answer.status() < 300)
              .json()
              .path("id")
              .asString();
      await().atMost(PATIENCE).until(held::isHolding);
      FakeOnboarding.refuse(household);
      Onboarded.withdrawn(household, UUID.randomUUID().toString(), 2, List.of("VOSO"), "POSTMART");
      await().atMost(PATIENCE).until(() -> !wanted(listing));
      if (pastItsClaim) {
        crews().start();
        acknowledged(household);
      }
      held.letGo();
      acknowledged(household);
      crews().start();
      await().atMost(PATIENCE).until(() -> settled(listing));
      assertThat(Sandbox.items("voso", sku))
          .allSatisfy(item -> assertThat(item.path("status").asString()).isEqualTo("WITHDRAWN"));
    }
  }

  private boolean wanted(String listing) {
    return province()
        .get("/api/v1/listings/" + listing)
        .json()
        .path("desired")
        .asString()
        .equals("LIVE");
  }

  private boolean settled(String listing) {
    String status =
        province().get("/api/v1/listings/" + listing).json().at("/job/status").asString();
    return status.equals("DONE");
  }

  private void acknowledged(String household) {
    Document done =
        new Document("householdId", household)
            .append("channel", "VOSO")
            .append("state", "ACKNOWLEDGED");
    await()
        .atMost(PATIENCE)
        .until(() -> mongo.getCollection("withdrawals").find(done).first() != null);
  }
}
