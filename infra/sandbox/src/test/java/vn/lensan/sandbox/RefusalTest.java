package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefusalTest {

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
  void refusesStrangersTextsAndOversizeInBothShapes() {
    assertThat(sandbox.door("GET", "/voso/v1/items", "").status()).isEqualTo(401);
    assertThat(sandbox.door("GET", "/nowhere/items", "").status()).isEqualTo(404);
    var broken = sandbox.door("POST", "/POSTMART/orders", "{");
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.raw().headers().firstValue("Content-Type"))
        .contains("application/problem+json");
    var english = sandbox.door("POST", "/postmart/orders", "{}", "Accept-Language", "en");
    assertThat(english.text("title")).isEqualTo("Some of what was sent is not valid.");
    var huge = RunningSandbox.item("HUGE", 1).replace("Vải", "V".repeat(2_000_000));
    assertThat(sandbox.offer("any", huge).json().at("/error/code").asString())
        .isEqualTo("body.too-large");
  }

  @Test
  void refusesOrdersThatCannotBeAndTakesNothing() {
    var seller = sandbox.sellerWithPicture("household-5");
    var item = sandbox.offer(seller, RunningSandbox.item("SCARCE", 4)).text("channelItemId");
    await().until(() -> sandbox.statusOf(item).equals("LIVE"));
    assertThat(sandbox.order("SCARCE", 5).text("code")).isEqualTo("item.out-of-stock");
    assertThat(sandbox.order("SCARCE", 5).status()).isEqualTo(409);
    assertThat(sandbox.order("SCARCE", 0).status()).isEqualTo(400);
    assertThat(sandbox.order("SCARCE", -1).status()).isEqualTo(400);
    assertThat(sandbox.order("NEVER-SEEN", 1).status()).isEqualTo(404);
    assertThat(sandbox.partner("GET", "/items/" + item, "").json().path("quantity").asInt())
        .isEqualTo(4);
  }

  @Test
  void refusesParametersOfTheWrongKind() {
    assertThat(sandbox.partner("GET", "/items?limit=many", "").status()).isEqualTo(400);
    assertThat(sandbox.partner("GET", "/items?limit=201", "").status()).isEqualTo(400);
    assertThat(sandbox.partner("GET", "/orders?since=yesterday", "").status()).isEqualTo(400);
  }
}
