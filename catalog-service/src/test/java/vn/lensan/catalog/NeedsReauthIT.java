package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A key that a marketplace takes no more. */
class NeedsReauthIT extends CatalogRails {
  /** Put-off to-dos look again after a minute. */
  private static final Duration A_WHILE = Duration.ofSeconds(100);

  @Autowired MongoOperations mongo;

  private Api ministry() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  private JsonNode renewed(String key) {
    Api.Answer answer = ministry().put("/api/v1/channels/voso/credentials", Map.of("apiKey", key));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain(key);
    return answer.json();
  }

  @AfterEach
  void theRightKey() {
    renewed("test");
  }

  private long alerts() {
    return mongo.count(
        Query.query(Criteria.where("channel").is("VOSO").and("action").is("credentials.refused")),
        "channelLog");
  }

  private static int refusedCalls() {
    return Sandbox.api().get("/sandbox/voso/calls").json().at("/byStatus/401").asInt(0);
  }

  @Test
  void pausesTellsOnceAndGoesOnWithANewKey() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Mật ong thử nghiệm khoá");
    long alertsBefore = alerts();
    int callsBefore = refusedCalls();
    renewed("mistaken-key");
    Api.Answer requested =
        await()
            .atMost(PATIENCE)
            .until(() -> request(product.path("id").asString(), "VOSO"), one -> one.status() < 300);
    await()
        .atMost(PATIENCE)
        .until(
            () -> ministry().get("/api/v1/channels/voso").json(),
            channel -> channel.hasNonNull("needsReauth"));
    live(product.path("id").asString(), "POSTMART");
    assertThat(alerts()).isEqualTo(alertsBefore + 1);
    assertThat(refusedCalls() - callsBefore).isBetween(1, 8);
    assertThat(renewed("test").hasNonNull("needsReauth")).isFalse();
    String listing = requested.json().path("id").asString();
    await()
        .atMost(A_WHILE)
        .until(
            () -> province().get("/api/v1/listings/" + listing).json(),
            now -> now.path("observed").asString().equals("LIVE"));
    assertThat(Sandbox.items("voso", product.path("sku").asString())).hasSize(1);
    assertThat(mongo.getCollection("channelKeys").find().first().toJson()).doesNotContain("test\"");
  }
}
