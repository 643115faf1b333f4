package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/**
 * A shop that differs from what we wish is found out and mended; one that does not is left alone.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReconciliationIT extends ShopRails {
  private final MongoOperations mongo;

  ReconciliationIT(Channels channels, MongoOperations mongo) {
    super(channels, "VOSO");
    this.mongo = mongo;
  }

  @BeforeEach
  void well() {
    Sandbox.noFaults("voso");
    ministry().post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  @Test
  void findsAndMendsWhatTheMarketplaceShowsOtherwise() {
    Listed dear = listed("Vải đối chiếu giá");
    Listed down = listed("Vải đối chiếu gỡ");
    Listed twice = listed("Vải đối chiếu đôi");
    Listed same = listed("Vải đối chiếu đúng");
    ChannelGateway voso = channels.gateway("VOSO");
    String dearItem = dear.item().item().channelItemId();
    voso.changeItem(dearItem, with(dear.item().shown(), 999_000, 17), false);
    voso.withdrawItem(down.item().item().channelItemId());
    voso.createItem(
        twice.item().sellerId(), twice.item().shown(), "another-key-" + twice.listing());

    String address = reconciled();

    assertThat(kinds(ministry(), address, dear.listing())).containsExactly("PRICE");
    assertThat(kinds(ministry(), address, down.listing())).containsExactly("STATE");
    assertThat(kinds(ministry(), address, twice.listing())).containsExactly("DOUBLE");
    assertThat(kinds(ministry(), address, same.listing())).isEmpty();
    assertThat(ministry().get(address).json().at("/found/PRICE").asInt()).isPositive();
    await()
        .atMost(PATIENCE)
        .until(() -> shown(dear.item().item().sku()).shown().price().equals(Money.vnd(260_000)));
    // What was sold meanwhile stays sold.
    assertThat(shown(dear.item().item().sku()).shown().quantity()).isEqualTo(17);
    observed(down.listing(), "LIVE");
    assertThat(
            Sandbox.items("voso", twice.item().item().sku()).stream()
                .filter(item -> !item.path("status").asString().equals("WITHDRAWN")))
        .hasSize(1);
  }

  @Test
  void nobodySeesTheGapBeyondTheirUnits() {
    Listed dear = listed("Vải đối chiếu phạm vi");
    channels
        .gateway("VOSO")
        .changeItem(
            dear.item().item().channelItemId(), with(dear.item().shown(), 1_000, 600), false);
    String address = reconciled();
    assertThat(kinds(as(Role.COMMUNE, Onboarded.OWN), address, dear.listing())).hasSize(1);
    Api sibling = as(Role.COMMUNE, Onboarded.SIBLING);
    assertThat(sibling.get(address + "/findings").json().path("items").isEmpty()).isTrue();
    assertThat(sibling.get(address).json().has("found")).isFalse();
  }

  @Test
  void makesAnewWhatIsGoneFromTheShop() {
    Listed gone = listed("Vải đối chiếu mất");
    String item = gone.item().item().channelItemId();
    // As if the marketplace had lost it: we know of an item that its shop does not have.
    mongo
        .getCollection("listings")
        .updateOne(
            new Document("_id", gone.listing()),
            new Document("$set", new Document("channelItemId", item + "-lost"))
                .append("$inc", new Document("version", 1L)));
    String address = reconciled();
    assertThat(kinds(ministry(), address, gone.listing())).contains("MISSING");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                !province()
                    .get("/api/v1/listings/" + gone.listing())
                    .json()
                    .path("channelItemId")
                    .asString("")
                    .endsWith("-lost"));
  }

  @Test
  void ourOwnChangeOnItsWayIsNoDrift() {
    Listed mine = listed("Vải đối chiếu tiếng vọng");
    province()
        .with("If-Match", "*")
        .patch(
            "/api/v1/products/" + mine.product(),
            Map.of("offer", Map.of("price", Map.of("amount", 270_000, "currency", "VND"))));
    String address = reconciled();
    await()
        .atMost(PATIENCE)
        .until(() -> shown(mine.item().item().sku()).shown().price().equals(Money.vnd(270_000)));
    assertThat(kinds(ministry(), address, mine.listing())).isEmpty();
    assertThat(kinds(ministry(), reconciled(), mine.listing())).isEmpty();
  }
}
