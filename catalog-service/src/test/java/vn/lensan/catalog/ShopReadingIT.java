package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.platform.money.Money;

/** The whole shop, page by page, in the words in which it was offered. */
class ShopReadingIT extends CatalogRails {
  private static final ItemContent.Badge BADGE =
      new ItemContent.Badge("OCOP", 4, "12/QĐ-UBND", LocalDate.of(2028, 10, 1));

  @Autowired Channels channels;

  private static ItemContent content(String sku, ItemContent.@Nullable Badge badge) {
    return new ItemContent(
        sku,
        "  Vải thiều " + sku,
        " ",
        Money.vnd(45_000),
        "kg",
        600,
        "Xã Thử, Bắc Ninh",
        List.of(),
        badge,
        "listing-" + sku);
  }

  private static List<ItemSnapshot> whole(ChannelGateway gateway) {
    List<ItemSnapshot> all = new ArrayList<>();
    ItemPage page = gateway.readItems(null);
    all.addAll(page.items());
    while (page.cursor() != null) {
      page = gateway.readItems(page.cursor());
      all.addAll(page.items());
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"POSTMART", "VOSO", "SHOP_DEMO"})
  void readsTheWholeShopAndEachItemOnce(String channel) {
    ChannelGateway gateway = channels.gateway(channel);
    // The service may have looked for its marketplaces before they were there.
    gateway.resetCircuitBreaker();
    String run = UUID.randomUUID().toString();
    String seller =
        gateway
            .registerSeller(
                run, new SellerParticulars("Hộ Thử", "0900000001", "Thôn Thử", "Bắc Ninh"))
            .sellerId();
    int many = gateway.capabilities().shopPage() + 5;
    for (int i = 0; i < many; i++) {
      gateway.createItem(seller, content(run + i, i == 0 ? BADGE : null), run + i);
    }
    List<ItemSnapshot> mine =
        whole(gateway).stream().filter(item -> item.sellerId().equals(seller)).toList();
    assertThat(mine).hasSize(many);
    ItemSnapshot first =
        mine.stream().filter(item -> item.item().sku().equals(run + 0)).findFirst().orElseThrow();
    assertThat(first.shown()).isEqualTo(gateway.prepared(content(run + 0, BADGE)));
    assertThat(first.shown().name()).startsWith("Vải");
    assertThat(first.item().reference()).isEqualTo("listing-" + run + 0);
  }
}
