package vn.lensan.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A marketplace's webhook key is replaced by the door while its messages keep coming. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WebhookKeysIT extends CatalogRails {
  private static final String KEYS = "/api/v1/channels/postmart/webhook-keys";
  private static final String SECOND = "whsec_" + base64("a second secret, made up for tests");
  private static final String THIRD = "whsec_" + base64("a third secret, also made up for tests");
  private final MongoOperations mongo;

  WebhookKeysIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private Api ministry() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  /** As it was: the key given at start alone. */
  @AfterEach
  void asAtStart() {
    mongo.remove(new Query(), "channelWebhookKeys");
    await().atMost(PATIENCE).until(() -> told(Sandbox.SECRET) == 202 && told(SECOND) == 401);
  }

  private int told(String secret) {
    String id = "msg_" + UUID.randomUUID();
    return Webhook.genuine("postmart", id, "{\"type\":\"nothing.known\"}")
        .by(secret)
        .send(port)
        .status();
  }

  private Api.Answer add(String key) {
    return ministry().post(KEYS, Map.of("key", key));
  }

  private Api.Answer retire(String key) {
    return ministry().post(KEYS + "/" + key + "/retirement", "");
  }

  private long noted(String action) {
    Criteria there = Criteria.where("channel").is("POSTMART").and("action").is(action);
    return mongo.count(Query.query(there.and("client").is("test-MINISTRY")), "channelLog");
  }

  private static String idOf(JsonNode live, boolean givenAtStart) {
    return live.path("items")
        .valueStream()
        .filter(key -> key.hasNonNull("since") != givenAtStart)
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  @Test
  void bothKeysHoldUntilTheOlderOneIsRetired() {
    long addedBefore = noted("webhook-key.added");
    assertThat(told(SECOND)).isEqualTo(401);
    Api.Answer added = add(SECOND);
    assertThat(added.status()).as(added.text()).isEqualTo(200);
    assertThat(added.json().path("items")).hasSize(2);
    assertThat(add(SECOND).json().path("items")).as("the same again").hasSize(2);
    assertThat(told(Sandbox.SECRET)).isEqualTo(202);
    assertThat(told(SECOND)).isEqualTo(202);
    assertThat(told(THIRD)).isEqualTo(401);
    assertThat(add(THIRD).json().path("code").asString()).isEqualTo("webhook-key.too-many");
    assertThat(noted("webhook-key.added")).isGreaterThan(addedBefore);

    String older = idOf(added.json(), true);
    Api.Answer retired = retire(older);
    assertThat(retired.status()).as(retired.text()).isEqualTo(200);
    assertThat(retired.json().path("items")).hasSize(1);
    assertThat(told(Sandbox.SECRET)).isEqualTo(401);
    assertThat(told(SECOND)).isEqualTo(202);
    assertThat(retire(older).status()).isEqualTo(404);
    String last = idOf(retired.json(), false);
    assertThat(retire(last).json().path("code").asString()).isEqualTo("webhook-key.last");
    assertThat(add(Sandbox.SECRET).json().path("code").asString()).isEqualTo("webhook-key.retired");
    assertThat(add(THIRD).status()).isEqualTo(200);
    assertThat(told(THIRD)).isEqualTo(202);
    assertThat(noted("webhook-key.retired")).isPositive();
  }

  @Test
  void takesAPublicKeyToo() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    JsonNode live = add("whpk_" + Base64.getEncoder().encodeToString(raw)).json();
    assertThat(live.path("items").valueStream().map(key -> key.path("kind").asString()))
        .containsExactlyInAnyOrder("PUBLIC_KEY", "SHARED_SECRET");
    String id = "msg_" + UUID.randomUUID();
    long now = Instant.now().getEpochSecond();
    String body = "{\"type\":\"nothing.known\"}";
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update((id + "." + now + "." + body).getBytes(UTF_8));
    Api.Answer answer =
        Api.onPort(port)
            .with("webhook-id", id)
            .with("webhook-timestamp", Long.toString(now))
            .with(
                "webhook-signature", "v1a," + Base64.getEncoder().encodeToString(signature.sign()))
            .send("POST", "/webhooks/v1/postmart", body.getBytes(UTF_8), "application/json");
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
  }

  @Test
  void isKeptEncryptedAndShownToNobody() {
    String bare = SECOND.substring("whsec_".length());
    assertThat(add(SECOND).text()).doesNotContain(bare);
    assertThat(ministry().get(KEYS).text()).doesNotContain(bare, "whsec_");
    assertThat(as(Role.AUDITOR, "2025-07-01:VN").get(KEYS).status()).isEqualTo(200);
    assertThat(mongo.getCollection("channelWebhookKeys").find().first().toJson())
        .doesNotContain(bare, "whsec_");
    for (Role other : List.of(Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.PARTNER)) {
      assertThat(as(other, Onboarded.PROVINCE).post(KEYS, Map.of("key", THIRD)).status())
          .isEqualTo(403);
    }
  }

  @Test
  void refusesWhatIsNoKeyAndChannelsWithoutWebhooks() {
    for (String wrong : List.of("whsec_" + base64("short"), "abc", "whpk_AAAA", "whsec_%")) {
      Api.Answer answer = add(wrong);
      assertThat(answer.status()).as(wrong).isEqualTo(422);
      assertThat(answer.text()).contains("webhook-key-wrong").doesNotContain("??");
    }
    Api.Answer nowhere =
        ministry().post("/api/v1/channels/shop-demo/webhook-keys", Map.of("key", SECOND));
    assertThat(nowhere.status()).isEqualTo(404);
  }
}
