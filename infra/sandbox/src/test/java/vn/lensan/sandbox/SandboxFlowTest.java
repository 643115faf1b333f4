package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SandboxFlowTest {

  private static Receiver receiver;
  private static RunningSandbox sandbox;

  @BeforeAll
  static void start() throws IOException {
    receiver = new Receiver();
    sandbox = new RunningSandbox(receiver, "--lensan.sandbox.quota.per-second=1000");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    receiver.close();
  }

  @Test
  void sellsFromSellerToOrderAndTellsEveryStepSigned() throws Exception {
    var seller = sandbox.sellerWithPicture("household-1");
    var item = sandbox.offer(seller, RunningSandbox.item("FLOW", 10)).text("channelItemId");
    await().until(() -> sandbox.statusOf(item).equals("LIVE"));

    var order = sandbox.order("FLOW", 3);
    assertThat(order.status()).isEqualTo(201);
    assertThat(order.json().at("/total/amount").asInt()).isEqualTo(3 * 45_000 + 20_000);
    await().until(() -> !receiver.accepted("order.placed").isEmpty());

    var id = order.text("channelOrderId");
    assertThat(sandbox.partner("POST", "/orders/" + id + "/confirmation", "").text("status"))
        .isEqualTo("CONFIRMED");
    await().until(() -> !receiver.accepted("order.status").isEmpty());

    assertThat(receiver.accepted("seller.activated")).isNotEmpty();
    assertThat(receiver.accepted("item.live")).isNotEmpty();
    for (var message : receiver.all()) {
      new Webhook(RunningSandbox.SECRET).verify(message.body(), message.headers());
      assertThat(message.path()).isEqualTo("/webhooks/v1/POSTMART");
      assertThat(message.headers().firstValue("traceparent")).isPresent();
      assertThat(Contract.faultsOf(message.type(), message.body())).isEmpty();
    }
    assertThat(receiver.accepted("order.placed").getFirst().headers().firstValue("traceparent"))
        .contains(RunningSandbox.TRACE);
  }

  @Test
  void answersTheSameItemToAKnownClientKeyAndANewOneWithout() {
    var seller = sandbox.sellerWithPicture("household-2");
    var body = RunningSandbox.item("KEYED", 5);
    var first = sandbox.offer(seller, body, "Client-Key", "k-1").text("channelItemId");
    assertThat(sandbox.offer(seller, body, "Client-Key", "k-1").text("channelItemId"))
        .isEqualTo(first);
    assertThat(sandbox.offer(seller, body, "Client-Key", "k-2").text("channelItemId"))
        .isNotEqualTo(first);
    assertThat(sandbox.offer(seller, body).text("channelItemId")).isNotEqualTo(first);
    assertThat(sandbox.shop().valueStream().filter(i -> i.path("sku").asString().equals("KEYED")))
        .hasSize(3);
  }

  @Test
  void registersASellerOncePerKey() {
    assertThat(sandbox.sellerWithPicture("household-3"))
        .isEqualTo(sandbox.sellerWithPicture("household-3"));
  }

  @Test
  void rejectsItemsWithoutPictureOrWithForbiddenWords() {
    var seller = sandbox.sellerWithPicture("household-4");
    var bare = RunningSandbox.item("BARE", 1).replace("[\"photo-1\"]", "[]");
    var boast = RunningSandbox.item("BOAST", 1).replace("Vải thiều", "Thần Dược");
    var first = sandbox.offer(seller, bare).text("channelItemId");
    var second = sandbox.offer(seller, boast).text("channelItemId");
    await().until(() -> sandbox.statusOf(first).equals("REJECTED"));
    await().until(() -> sandbox.statusOf(second).equals("REJECTED"));
    await().until(() -> receiver.accepted("item.rejected").size() == 2);
    assertThat(receiver.accepted("item.rejected"))
        .extracting(message -> message.data().at("/reasons/0/code").asString())
        .containsExactlyInAnyOrder("NO_PICTURE", "FORBIDDEN_WORD");
    assertThat(sandbox.order("BARE", 1).status()).isEqualTo(409);
  }

  @Test
  void givesTheGoodsBackWhenTheSellerDeclines() {
    var seller = sandbox.sellerWithPicture("household-6");
    var item = sandbox.offer(seller, RunningSandbox.item("BACK", 4)).text("channelItemId");
    await().until(() -> sandbox.statusOf(item).equals("LIVE"));
    var order = sandbox.order("BACK", 4).text("channelOrderId");
    var decline = "/orders/" + order + "/decline";
    assertThat(sandbox.partner("POST", decline, "{}").status()).isEqualTo(400);
    assertThat(sandbox.partner("POST", decline, "{\"reason\":\"Hết\"}").text("status"))
        .isEqualTo("CANCELLED");
    assertThat(sandbox.partner("POST", "/orders/" + order + "/confirmation", "").status())
        .isEqualTo(409);
    assertThat(sandbox.order("BACK", 4).status()).isEqualTo(201);
  }

  @Test
  void changesPriceAndBadgeAtOnceAndTakesDownAndRelists() {
    var seller = sandbox.sellerWithPicture("household-7");
    var item = sandbox.offer(seller, RunningSandbox.item("MOVE", 4)).text("channelItemId");
    await().until(() -> sandbox.statusOf(item).equals("LIVE"));
    var patch = "{\"price\":{\"amount\":50000,\"currency\":\"VND\"},\"badge\":null}";
    var changed = sandbox.partner("PATCH", "/items/" + item, patch);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().has("badge")).isFalse();
    assertThat(sandbox.partner("PATCH", "/items/" + item, "{\"sku\":\"X\"}").status())
        .isEqualTo(400);
    assertThat(sandbox.partner("DELETE", "/items/" + item, "").text("status"))
        .isEqualTo("WITHDRAWN");
    assertThat(sandbox.partner("PATCH", "/items/" + item, patch).status()).isEqualTo(409);
    assertThat(sandbox.partner("PATCH", "/items/" + item, "{\"relist\":true}").status())
        .isEqualTo(202);
    await().until(() -> sandbox.statusOf(item).equals("LIVE"));
  }

  @Test
  void forgetsASellerWhoseShopCloses() {
    var seller = sandbox.sellerWithPicture("household-8");
    var item = sandbox.offer(seller, RunningSandbox.item("CLOSED", 4)).text("channelItemId");
    assertThat(sandbox.partner("DELETE", "/sellers/" + seller, "").text("status"))
        .isEqualTo("CLOSED");
    assertThat(sandbox.statusOf(item)).isEqualTo("WITHDRAWN");
    assertThat(sandbox.offer(seller, RunningSandbox.item("CLOSED", 4)).status()).isEqualTo(409);
  }
}
