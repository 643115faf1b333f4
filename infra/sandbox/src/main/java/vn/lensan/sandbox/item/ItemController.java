package vn.lensan.sandbox.item;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.answer.Page;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.seller.SellerView;

@RestController
@RequestMapping("/sandbox/{channel}/v1")
final class ItemController {

  private final Channels channels;
  private final Items items;
  private final ItemService service;

  ItemController(Channels channels, Items items, ItemService service) {
    this.channels = channels;
    this.items = items;
    this.service = service;
  }

  @PostMapping("/sellers/{sellerId}/items")
  ResponseEntity<ItemView> offer(
      @PathVariable String channel,
      @PathVariable String sellerId,
      @RequestHeader(name = "Client-Key", required = false) @Nullable String clientKey,
      @RequestBody ItemContent.Draft draft,
      HttpServletRequest request) {
    new Checks().optionalText("/headers/Client-Key", clientKey, 100).done();
    var trace = Trace.of(request);
    return answer(service.offer(channels.named(channel), sellerId, clientKey, draft, trace));
  }

  @PatchMapping("/items/{id}")
  ResponseEntity<ItemView> change(
      @PathVariable String channel,
      @PathVariable String id,
      @RequestBody JsonNode patch,
      HttpServletRequest request) {
    return answer(service.change(channels.named(channel), id, patch, Trace.of(request)));
  }

  private static ResponseEntity<ItemView> answer(Item item) {
    var pending = item.status() == ItemStatus.PENDING;
    return ResponseEntity.status(pending ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .body(ItemView.of(item));
  }

  @DeleteMapping("/items/{id}")
  ItemView withdraw(
      @PathVariable String channel, @PathVariable String id, HttpServletRequest request) {
    return ItemView.of(service.withdraw(channels.named(channel), id, Trace.of(request)));
  }

  @GetMapping("/items/{id}")
  ItemView one(@PathVariable String channel, @PathVariable String id) {
    return ItemView.of(items.get(channels.named(channel), id));
  }

  @GetMapping("/items")
  Page<ItemView> shop(
      @PathVariable String channel,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var rows = items.of(channels.named(channel)).after(cursor);
    return Page.of(rows, limit, Item::channelItemId, ItemView::of);
  }

  @DeleteMapping("/sellers/{sellerId}")
  SellerView close(@PathVariable String channel, @PathVariable String sellerId) {
    return service.closeShop(channels.named(channel), sellerId);
  }
}
