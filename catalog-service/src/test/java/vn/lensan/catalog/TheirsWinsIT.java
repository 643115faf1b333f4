package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.platform.money.Money;

/** Where a marketplace's word holds it goes on holding, but never against what is to be down. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TheirsWinsIT extends ShopRails {

  TheirsWinsIT(Channels channels) {
    super(channels, "POSTMART");
  }

  /** The same as DecisionIT, so that both share a service. */
  @DynamicPropertySource
  static void policy(DynamicPropertyRegistry properties) {
    properties.add("lensan.catalog.reconciliation.policy.VOSO", () -> "ASK");
    properties.add("lensan.catalog.reconciliation.policy.POSTMART", () -> "THEIRS_WINS");
  }

  private static String id(Listed thing) {
    return thing.item().item().channelItemId();
  }

  @Test
  void theirPriceStaysWhenWeChangeSomethingElse() {
    Listed thing = listed("Vải theo sàn giá");
    String sku = thing.item().item().sku();
    gateway().changeItem(id(thing), with(thing.item().shown(), 999_000, 600), false);
    assertThat(kinds(ministry(), reconciled(), thing.listing())).containsExactly("PRICE");
    province()
        .with("If-Match", "*")
        .patch("/api/v1/products/" + thing.product(), Map.of("offer", Map.of("quantity", 7)));
    await().atMost(PATIENCE).until(() -> shown(sku).shown().quantity() == 7);
    assertThat(shown(sku).shown().price()).isEqualTo(Money.vnd(999_000));
  }

  @Test
  void whatTheyTookDownIsWantedNoMore() {
    Listed thing = listed("Vải theo sàn gỡ");
    gateway().withdrawItem(id(thing));
    assertThat(kinds(ministry(), reconciled(), thing.listing())).containsExactly("STATE");
    assertThat(
            province().get("/api/v1/listings/" + thing.listing()).json().path("desired").asString())
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void whatIsToBeDownComesDownThoughTheyShowIt() {
    Listed thing = listed("Vải theo sàn phải gỡ");
    team().post("/api/v1/listings/" + thing.listing() + "/withdrawal", "");
    observed(thing.listing(), "WITHDRAWN");
    gateway().changeItem(id(thing), thing.item().shown(), true);
    await()
        .atMost(PATIENCE)
        .until(() -> shown(thing.item().item().sku()).item().state().name().equals("LIVE"));
    assertThat(kinds(ministry(), reconciled(), thing.listing())).containsExactly("STATE");
    await()
        .atMost(PATIENCE)
        .until(() -> shown(thing.item().item().sku()).item().state().name().equals("WITHDRAWN"));
  }
}
