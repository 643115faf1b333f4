package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class FaultsTest {

  private static Receiver receiver;
  private static RunningSandbox sandbox;

  @BeforeAll
  static void start() throws IOException {
    receiver = new Receiver();
    sandbox =
        new RunningSandbox(
            receiver,
            "--lensan.sandbox.misbehaviour.huge-body=3MB",
            "--lensan.sandbox.misbehaviour.drip=5ms",
            "--lensan.sandbox.quota.per-second=1000");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    receiver.close();
  }

  @AfterEach
  void behave() {
    assertThat(sandbox.door("DELETE", "/postmart/faults", "").status()).isEqualTo(204);
  }

  private static void fault(String plan) {
    assertThat(sandbox.door("PUT", "/postmart/faults", plan).status()).isEqualTo(200);
  }

  private static RunningSandbox.Answer items() {
    return sandbox.partner("GET", "/items", "");
  }

  @Test
  void failsBeforeTheWorkInFourWays() {
    fault("{\"errorRate\":1}");
    assertThat(items().status()).isEqualTo(500);
    fault("{\"okWithErrorBody\":true}");
    assertThat(items().status()).isEqualTo(200);
    assertThat(items().json().at("/error/code").asString()).isEqualTo("fault.temporary");
    fault("{\"tooManyRequests\":true,\"retryAfterSeconds\":3}");
    assertThat(items().status()).isEqualTo(429);
    assertThat(items().raw().headers().firstValue("Retry-After")).contains("3");
    fault("{\"redirect\":true}");
    assertThat(items().status()).isEqualTo(307);
    assertThat(items().raw().headers().firstValue("Location").orElseThrow())
        .startsWith("http://localhost:");
  }

  @Test
  void makesTheItemAndNeverAnswers() {
    var seller = sandbox.sellerWithPicture("household-1");
    fault("{\"timeoutAfterCreate\":1}");
    var impatient =
        sandbox
            .request(
                "POST",
                "/postmart/v1/sellers/" + seller + "/items",
                RunningSandbox.item("LOST", 1),
                "Client-Key",
                "lost")
            .timeout(Duration.ofMillis(400));
    assertThatThrownBy(() -> sandbox.send(impatient)).isInstanceOf(UncheckedIOException.class);
    sandbox.door("DELETE", "/postmart/faults", "");
    var lost =
        sandbox.shop().valueStream().filter(i -> i.path("sku").asString().equals("LOST")).toList();
    assertThat(lost).hasSize(1);
    assertThat(
            sandbox
                .offer(seller, RunningSandbox.item("LOST", 1), "Client-Key", "lost")
                .text("channelItemId"))
        .isEqualTo(lost.getFirst().path("channelItemId").asString());
  }

  @Test
  void answersTornHugeAndSlow() {
    fault("{\"wrongJson\":true}");
    var torn = items();
    assertThatThrownBy(torn::json).isInstanceOf(JacksonException.class);
    fault("{\"hugeBody\":true}");
    assertThat(items().body()).hasSizeGreaterThan(3_000_000);
    fault("{\"slowLoris\":true,\"delayMs\":20}");
    var began = System.nanoTime();
    var slow = items();
    var took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(slow.json().has("items")).isTrue();
    assertThat(took).isGreaterThan(Duration.ofMillis(20 + 5L * slow.body().length() / 2));
  }

  @Test
  void losesAndDoublesWebhooks() {
    var seller = sandbox.sellerWithPicture("household-2");
    var item = sandbox.offer(seller, RunningSandbox.item("HOOKS", 9)).text("channelItemId");
    await().until(() -> sandbox.statusOf(item).equals("LIVE"));
    fault("{\"webhookDropRate\":1}");
    var dropped = sandbox.order("HOOKS", 1).text("channelOrderId");
    fault("{\"webhookDuplicateRate\":1,\"webhookReorder\":true}");
    var doubled = sandbox.order("HOOKS", 1).text("channelOrderId");
    await().until(() -> copies(doubled) == 2);
    assertThat(copies(dropped)).isZero();
    var ids = new HashSet<String>();
    receiver.accepted("order.placed").forEach(message -> ids.add(message.id()));
    assertThat(ids).hasSize(1);
  }

  private static long copies(String order) {
    return receiver.accepted("order.placed").stream()
        .filter(message -> message.data().path("channelOrderId").asString().equals(order))
        .count();
  }

  @Test
  void refusesPlansThatMakeNoSense() {
    assertThat(sandbox.door("PUT", "/postmart/faults", "{\"errorRate\":2}").status())
        .isEqualTo(400);
    assertThat(sandbox.door("PUT", "/postmart/faults", "{\"delayMs\":-1}").status()).isEqualTo(400);
    assertThat(sandbox.door("PUT", "/postmart/faults", "{\"errorRate\":\"x\"}").status())
        .isEqualTo(400);
  }

  @Test
  void countsWhatStruck() {
    fault("{\"errorRate\":1}");
    items();
    var calls = sandbox.door("GET", "/postmart/calls", "").json();
    assertThat(calls.at("/faults/errorRate").asInt()).isPositive();
    assertThat(calls.at("/byStatus/500").asInt()).isPositive();
  }
}
