package vn.lensan.sandbox.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.kit.Json;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.seller.SellerService;
import vn.lensan.sandbox.seller.SellerView;

/** Takes items in, changes them, takes them down. */
@Component
final class ItemService {

  private final Items items;
  private final ItemReview review;
  private final SellerService sellers;

  ItemService(Items items, ItemReview review, SellerService sellers) {
    this.items = items;
    this.review = review;
    this.sellers = sellers;
  }

  /** With a key that is known, the item that it made; else a new one, even for a known sku. */
  Item offer(
      Channel channel,
      String sellerId,
      @Nullable String clientKey,
      ItemContent.Draft draft,
      Trace trace) {
    var ownKey = clientKey == null ? null : sellerId + "/" + clientKey;
    return channel.change(
        () -> {
          var seller = sellers.get(channel, sellerId);
          return Optional.ofNullable(ownKey)
              .flatMap(known -> items.byClientKey(channel, known))
              .orElseGet(() -> make(channel, seller, ownKey, draft, trace));
        });
  }

  private Item make(
      Channel channel,
      SellerView seller,
      @Nullable String clientKey,
      ItemContent.Draft draft,
      Trace trace) {
    if (!seller.status().takesItems()) {
      throw Refusal.of(HttpStatus.CONFLICT, "seller.not-open");
    }
    var content = draft.checked(seller.pictureIds());
    var id = channel.newId("I");
    var item = Item.offered(id, seller.sellerId(), clientKey, content, trace.parent());
    return reviewed(channel, items.put(channel, item));
  }

  Item change(Channel channel, String id, JsonNode patch, Trace trace) {
    return channel.change(
        () -> {
          var item = items.get(channel, id);
          var relist = patch.path("relist").asBoolean(false);
          if (item.status() == ItemStatus.WITHDRAWN && !relist) {
            throw Refusal.of(HttpStatus.CONFLICT, "item.withdrawn");
          }
          var content = patched(item.content(), patch, sellers.get(channel, item.sellerId()));
          var stays = item.isLive() && content.reads(item.content());
          var status = stays ? ItemStatus.LIVE : ItemStatus.PENDING;
          var changed =
              items.put(channel, item.changed(content, status, List.of(), trace.parent()));
          return stays ? changed : reviewed(channel, changed);
        });
  }

  private static ItemContent patched(ItemContent content, JsonNode patch, SellerView seller) {
    new Checks()
        .wrongIf(!patch.isObject(), "", "invalid")
        .wrongIf(patch.has("sku"), "/sku", "immutable")
        .done();
    var tree = (ObjectNode) Json.MAPPER.valueToTree(content);
    patch
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isNull()) {
                tree.remove(field.getKey());
              } else {
                tree.set(field.getKey(), field.getValue());
              }
            });
    tree.remove("relist");
    return Json.MAPPER.treeToValue(tree, ItemContent.Draft.class).checked(seller.pictureIds());
  }

  Item withdraw(Channel channel, String id, Trace trace) {
    return channel.change(
        () -> {
          var item = items.get(channel, id);
          return review.withdraw(
              channel, item.changed(item.content(), item.status(), item.reasons(), trace.parent()));
        });
  }

  /** The items go before the seller does, so that nothing of a closed shop is on sale. */
  SellerView closeShop(Channel channel, String sellerId) {
    channel.changeOnly(
        () ->
            items.of(channel).all().stream()
                .filter(item -> item.sellerId().equals(sellerId))
                .forEach(item -> review.withdraw(channel, item)));
    return sellers.close(channel, sellerId);
  }

  private Item reviewed(Channel channel, Item item) {
    channel.afterwards(() -> review.laterOf(channel, item));
    return item;
  }
}
