package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TrickleTest {

  @Test
  void sellsWhatThereIsAndNoMoreUntilItIsStopped() throws IOException {
    try (var receiver = new Receiver();
        var sandbox = new RunningSandbox(receiver, "--lensan.sandbox.demo.interval=10ms")) {
      var seller = sandbox.sellerWithPicture("household-1");
      var item = sandbox.offer(seller, RunningSandbox.item("TRICKLE", 7)).text("channelItemId");
      await().until(() -> sandbox.statusOf(item).equals("LIVE"));
      assertThat(receiver.accepted("order.placed")).isEmpty();

      sandbox.door("PUT", "/demo", "{\"trickle\":true,\"seed\":7}");
      await().until(() -> sandbox.shop().get(0).path("quantity").asInt() == 0);
      await().until(() -> sold(receiver) == 7);

      sandbox.door("PUT", "/demo", "{\"trickle\":false}");
      assertThat(sandbox.door("PUT", "/demo", "{}").status()).isEqualTo(400);
      assertThat(sold(receiver)).isEqualTo(7);
    }
  }

  private static int sold(Receiver receiver) {
    return receiver.accepted("order.placed").stream()
        .mapToInt(message -> message.data().at("/lines/0/quantity").asInt())
        .sum();
  }
}
