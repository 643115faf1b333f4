package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  @TempDir private Path folder;

  @Test
  void keepsItemsAndPendingWebhooksOverARestartAndATornLine() throws IOException {
    try (var receiver = new Receiver()) {
      receiver.answerWith(503);
      String item;
      String order;
      try (var before = new RunningSandbox(receiver, "--lensan.sandbox.folder=" + folder)) {
        var seller = before.sellerWithPicture("household-1");
        item =
            before
                .offer(seller, RunningSandbox.item("KEPT", 9), "Client-Key", "k")
                .text("channelItemId");
        await().until(() -> before.statusOf(item).equals("LIVE"));
        order = before.order("KEPT", 2).text("channelOrderId");
      }
      Files.writeString(
          folder.resolve("postmart.jsonl"), "[{\"kind\":\"ite", StandardOpenOption.APPEND);
      assertThat(receiver.accepted("item.live")).isEmpty();

      receiver.answerWith(202);
      try (var after = new RunningSandbox(receiver, "--lensan.sandbox.folder=" + folder)) {
        await().until(() -> receiver.accepted("order.placed").size() == 1);
        await().until(() -> receiver.accepted("item.live").size() == 1);
        assertThat(
                receiver
                    .accepted("order.placed")
                    .getFirst()
                    .data()
                    .path("channelOrderId")
                    .asString())
            .isEqualTo(order);
        assertThat(after.shop().get(0).path("quantity").asInt()).isEqualTo(7);
        var seller = after.sellerWithPicture("household-1");
        assertThat(
                after
                    .offer(seller, RunningSandbox.item("KEPT", 9), "Client-Key", "k")
                    .text("channelItemId"))
            .isEqualTo(item);
      }
    }
  }
}
