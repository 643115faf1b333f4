package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.catalog.channel.Channels;

/** Beside what we wish stands what the marketplace's shop really showed, and how old that is. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ListingSnapshotIT extends ShopRails {

  ListingSnapshotIT(Channels channels) {
    super(channels, "VOSO");
  }

  @BeforeEach
  void well() {
    Sandbox.noFaults("voso");
    ministry().post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private JsonNode listing(String id) {
    return province().get("/api/v1/listings/" + id).json();
  }

  @Test
  void showsWhatTheShopShowedBesideWhatItTookOfUs() {
    Listed thing = listed("Vải ảnh chụp gian hàng");
    assertThat(listing(thing.listing()).has("shown")).isFalse();
    String item = thing.item().item().channelItemId();
    gateway().changeItem(item, with(thing.item().shown(), 999_000, 17), false);

    assertThat(kinds(ministry(), reconciled(), thing.listing())).containsExactly("PRICE");

    // Ours is sent again meanwhile; what was seen stays what was seen.
    await()
        .atMost(PATIENCE)
        .until(() -> job(thing.listing()).path("status").asString().equals("DONE"));
    JsonNode listing = listing(thing.listing());
    JsonNode shown = listing.path("shown");
    assertThat(shown.path("title").asString()).isEqualTo("Vải ảnh chụp gian hàng");
    assertThat(shown.at("/price/amount").asLong()).isEqualTo(999_000);
    assertThat(shown.at("/price/currency").asString()).isEqualTo("VND");
    assertThat(shown.path("quantity").asLong()).isEqualTo(17);
    assertThat(shown.path("state").asString()).isEqualTo("LIVE");
    assertThat(shown.path("differs").valueStream().map(JsonNode::asString))
        .containsExactly("PRICE");
    assertThat(shown.path("readAt").asString("")).isNotEmpty();
    assertThat(shown.path("ageSeconds").asLong(-1)).isBetween(0L, PATIENCE.toSeconds());
    assertThat(listing.path("desired").asString()).isEqualTo("LIVE");
    assertThat(listing.at("/taken/price/amount").asLong()).isEqualTo(260_000);
    assertThat(listing.at("/taken/takenAt").asString("")).isNotEmpty();

    JsonNode page = province().get("/api/v1/listings?product=" + thing.product()).json();
    assertThat(page.at("/items/0/shown/price/amount").asLong()).isEqualTo(999_000);
  }
}
