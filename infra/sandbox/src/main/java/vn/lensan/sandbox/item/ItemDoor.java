package vn.lensan.sandbox.item;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.channel.Channels;

/** What is in a marketplace's shop, for tests to look at. */
@RestController
final class ItemDoor {

  record Shop(List<ItemView> items) {}

  private final Channels channels;
  private final Items items;

  ItemDoor(Channels channels, Items items) {
    this.channels = channels;
    this.items = items;
  }

  @GetMapping("/sandbox/{channel}/items")
  Shop shop(@PathVariable String channel) {
    return new Shop(items.of(channels.named(channel)).all().stream().map(ItemView::of).toList());
  }
}
