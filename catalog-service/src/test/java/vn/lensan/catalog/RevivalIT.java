package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;

/** What was given up after many tries waits for somebody, who revives it by a door. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RevivalIT extends CatalogRails {
  private static final int ALL_BUT_ONE = 23;
  private final MongoOperations mongo;

  RevivalIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @AfterEach
  void well() {
    Sandbox.noFaults("voso");
    reset();
  }

  private void reset() {
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private String status(String listing) {
    return province().get("/api/v1/listings/" + listing).json().at("/job/status").asString();
  }

  /** As after half a day: the next failure is the last one. */
  private void oneTryLeft(String listing) {
    reset();
    mongo
        .getCollection("listings")
        .updateOne(
            new Document("_id", listing)
                .append("push.at", new Document("$exists", true))
                .append("progress.busyUntil", null),
            new Document(
                    "$set",
                    new Document("push.attempts", ALL_BUT_ONE)
                        .append("push.at", Instant.now())
                        .append("push.leasedUntil", Instant.EPOCH))
                .append("$inc", new Document("version", 1L)));
  }

  @Test
  void aDeadJobIsTriedAgainWhenSomebodyRevivesItAndOnlyThen() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Dứa thử hồi sinh");
    Sandbox.faults("voso", Map.of("errorRate", 1.0));
    String listing =
        await()
            .atMost(PATIENCE)
            .until(
                () -> request(product.path("id").asString(), "VOSO"),
                answer -> answer.status() < 300)
            .json()
            .path("id")
            .asString();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              oneTryLeft(listing);
              return status(listing).equals("DEAD");
            });
    Sandbox.noFaults("voso");
    reset();
    assertThat(as(Role.COMMUNE, Onboarded.SIBLING).post(door(listing), "").status()).isEqualTo(404);
    assertThat(status(listing)).isEqualTo("DEAD");
    assertThat(team().post(door(listing), "").status()).isEqualTo(200);
    observed(listing, "LIVE");
    assertThat(Sandbox.items("voso", product.path("sku").asString())).hasSize(1);
  }

  private static String door(String listing) {
    return "/api/v1/listings/" + listing + "/revival";
  }
}
