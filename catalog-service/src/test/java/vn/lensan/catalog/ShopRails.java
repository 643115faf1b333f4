package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** The words of tests that compare a marketplace's whole shop with what we wish. */
abstract class ShopRails extends CatalogRails {
  final Channels channels;
  final String channel;

  ShopRails(Channels channels, String channel) {
    this.channels = channels;
    this.channel = channel;
  }

  final ChannelGateway gateway() {
    return channels.gateway(channel);
  }

  record Listed(String product, String listing, ItemSnapshot item) {}

  final Listed listed(String name) {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), name);
    String sku = product.path("sku").asString();
    String listing = live(product.path("id").asString(), channel).path("id").asString();
    await().atMost(PATIENCE).until(() -> job(listing).path("status").asString().equals("DONE"));
    return new Listed(product.path("id").asString(), listing, shown(sku));
  }

  final JsonNode job(String listing) {
    return province().get("/api/v1/listings/" + listing).json().path("job");
  }

  final ItemSnapshot shown(String sku) {
    ChannelGateway gateway = channels.gateway(channel);
    String cursor = null;
    do {
      var page = gateway.readItems(cursor);
      for (ItemSnapshot item : page.items()) {
        if (item.item().sku().equals(sku)) {
          return item;
        }
      }
      cursor = page.cursor();
    } while (cursor != null);
    throw new AssertionError("no item of " + sku);
  }

  static ItemContent with(ItemContent shown, long price, long quantity) {
    return new ItemContent(
        shown.sku(),
        shown.name(),
        shown.description(),
        Money.vnd(price),
        shown.unitOfMeasure(),
        quantity,
        shown.placeOfOrigin(),
        shown.pictureIds(),
        shown.badge(),
        shown.reference());
  }

  final Api ministry() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  /** The address of a look that is over. */
  final String reconciled() {
    Api.Answer begun = ministry().post("/api/v1/channels/" + channel + "/reconciliations", "");
    assertThat(begun.status()).as(begun.text()).isEqualTo(202);
    String address =
        "/api/v1/channels/" + channel + "/reconciliations/" + begun.json().path("id").asString();
    await()
        .atMost(PATIENCE)
        .until(() -> ministry().get(address).json().path("state").asString().equals("succeeded"));
    return address;
  }

  static List<String> kinds(Api api, String address, String listing) {
    return api.get(address + "/findings?limit=200")
        .json()
        .path("items")
        .valueStream()
        .filter(one -> one.path("listingId").asString("").equals(listing))
        .map(one -> one.path("kind").asString())
        .toList();
  }
}
