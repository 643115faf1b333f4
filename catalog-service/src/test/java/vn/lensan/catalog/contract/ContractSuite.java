package vn.lensan.catalog.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.channel.Picture;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.platform.money.Money;

/**
 * What every marketplace has to do behind the port, and to survive. It goes through the adapter and
 * a proxy that fails when asked to; the shop is read at the end of each fault, since what counts is
 * what is really there. It makes one shop with invented goods and closes it at the end.
 */
public final class ContractSuite {
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2};
  private static final int PATIENCE = 12;

  private final ChannelGateway gateway;
  private final FaultyProxy proxy;
  private final String run = "kit-" + UUID.randomUUID();
  private final List<Checked> checks = new ArrayList<>();
  private String seller = "";

  public ContractSuite(ChannelGateway gateway, FaultyProxy proxy) {
    this.gateway = gateway;
    this.proxy = proxy;
  }

  private static SellerParticulars invented() {
    return new SellerParticulars("Hộ Thử Nghiệm", "0900000001", "Thôn Thử", "Bắc Ninh");
  }

  private ItemContent content(String sku, long price, ItemContent.@Nullable Badge badge) {
    return new ItemContent(
        run + sku,
        "Vải thiều thử " + sku,
        "Hái sớm, thử nghiệm",
        Money.vnd(price),
        "kg",
        100,
        "Xã Thử, Bắc Ninh",
        List.of("photo-1"),
        badge,
        run + sku);
  }

  public List<Checked> run() {
    checks().forEach(this::check);
    return List.copyOf(checks);
  }

  private Map<String, Runnable> checks() {
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("opens a shop; the same key is the same shop", this::opens);
    all.put("takes a picture; twice is once", this::pictures);
    all.put("a known client key answers the item it made, another makes another", this::keys);
    all.put("shows exactly what was prepared, badge included", this::shows);
    all.put("tells the whole shop page by page, each item once", this::pages);
    all.put("changes price and stock", this::changes);
    all.put("takes an item down, twice is once, and shows it again", this::withdraws);
    all.put("refuses an unknown item with a code that we know", this::refuses);
    for (Fault fault : Fault.values()) {
      all.put("one item and no more through " + fault, () -> survives(fault));
    }
    all.put("a burst of errors opens the breaker, and it closes again", this::burst);
    all.put("forgets the seller and takes everything down", this::forgets);
    return all;
  }

  private void check(String words, Runnable what) {
    proxy.behave();
    gateway.resetCircuitBreaker();
    long begun = System.nanoTime();
    String detail = "";
    try {
      what.run();
    } catch (RuntimeException | AssertionError failure) {
      detail = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
    checks.add(
        new Checked(
            words, detail.isEmpty(), (System.nanoTime() - begun) / 1_000_000, detail.strip()));
  }

  /** As the durable to-do does: trouble passes, and the same is asked again. */
  private <T> T asked(Supplier<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.get();
      } catch (ChannelTrouble trouble) {
        if (attempt == PATIENCE) {
          throw trouble;
        }
        gateway.resetCircuitBreaker();
      }
    }
  }

  private List<ItemSnapshot> shop() {
    List<ItemSnapshot> all = new ArrayList<>();
    String cursor = null;
    do {
      String from = cursor;
      ItemPage page = asked(() -> gateway.readItems(from));
      all.addAll(page.items());
      cursor = page.cursor();
    } while (cursor != null);
    return all.stream().filter(item -> item.sellerId().equals(seller)).toList();
  }

  private List<ItemSnapshot> of(String sku) {
    return shop().stream().filter(item -> item.item().sku().equals(run + sku)).toList();
  }

  private void opens() {
    seller = asked(() -> gateway.registerSeller(run, invented())).sellerId();
    assertThat(asked(() -> gateway.registerSeller(run, invented())).sellerId()).isEqualTo(seller);
    assertThat(asked(() -> gateway.readSeller(seller)).sellerKey()).isEqualTo(run);
  }

  private void pictures() {
    Picture picture = new Picture("photo-1", "image/jpeg", JPEG);
    gateway.putPicture(seller, picture);
    gateway.putPicture(seller, picture);
  }

  private ItemSeen offered(String sku, String key) {
    return asked(() -> gateway.createItem(seller, content(sku, 45_000, null), run + key));
  }

  private void keys() {
    String first = offered("a", "k1").channelItemId();
    assertThat(offered("a", "k1").channelItemId()).isEqualTo(first);
    assertThat(offered("a", "k2").channelItemId()).isNotEqualTo(first);
  }

  private void shows() {
    ItemContent.Badge badge =
        new ItemContent.Badge("OCOP", 4, "12/QĐ-UBND", LocalDate.of(2028, 10, 1));
    ItemContent content = content("b", 60_000, badge);
    asked(() -> gateway.createItem(seller, content, run + "b"));
    assertThat(of("b"))
        .singleElement()
        .satisfies(item -> assertThat(item.shown()).isEqualTo(gateway.prepared(content)));
  }

  private void pages() {
    for (int i = 0; i < gateway.capabilities().shopPage() + 3; i++) {
      offered("p" + i, "p" + i);
    }
    List<String> ids = shop().stream().map(item -> item.item().channelItemId()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.size()).isGreaterThan(gateway.capabilities().shopPage());
  }

  private void changes() {
    String item = offered("c", "c").channelItemId();
    asked(() -> gateway.changeItem(item, content("c", 50_000, null), false));
    assertThat(of("c").getFirst().shown().price()).isEqualTo(Money.vnd(50_000));
  }

  private void withdraws() {
    String item = offered("d", "d").channelItemId();
    assertThat(asked(() -> gateway.withdrawItem(item)).state()).isEqualTo(ItemState.WITHDRAWN);
    assertThat(asked(() -> gateway.withdrawItem(item)).state()).isEqualTo(ItemState.WITHDRAWN);
    if (gateway.capabilities().relist()) {
      assertThat(asked(() -> gateway.changeItem(item, content("d", 1_000, null), true)).state())
          .isNotEqualTo(ItemState.WITHDRAWN);
    }
  }

  private void refuses() {
    assertThatThrownBy(() -> asked(() -> gateway.readItem("1234567")))
        .isInstanceOfSatisfying(
            ChannelRefused.class,
            refused -> assertThat(refused.reason().code()).isEqualTo("item.unknown"));
  }

  private void survives(Fault fault) {
    String sku = "f" + fault.ordinal();
    proxy.strike(fault, 2);
    long begun = System.nanoTime();
    offered(sku, sku);
    assertThat(proxy.left()).as("calls that were not tried again").isZero();
    assertThat(proxy.calls()).as("calls until it was done").isGreaterThanOrEqualTo(3);
    proxy.behave();
    assertThat(of(sku)).hasSize(1);
    assertThat(proxy.strayed()).as("followed a redirect").isZero();
    if (fault == Fault.TOO_MANY) {
      assertThat((System.nanoTime() - begun) / 1_000_000).isGreaterThanOrEqualTo(2_000);
    }
  }

  private void burst() {
    proxy.strikeAll(Fault.ERROR_500);
    for (int i = 0; i < PATIENCE; i++) {
      assertThatThrownBy(() -> gateway.readItems(null)).isInstanceOf(ChannelTrouble.class);
    }
    assertThat(gateway.health().circuitBreaker().state()).isEqualTo("OPEN");
    int before = proxy.calls();
    assertThatThrownBy(() -> gateway.readItems(null)).isInstanceOf(ChannelTrouble.class);
    assertThat(proxy.calls()).isEqualTo(before);
    proxy.behave();
    gateway.resetCircuitBreaker();
    gateway.readItems(null);
    assertThat(gateway.health().circuitBreaker().state()).isEqualTo("CLOSED");
  }

  private void forgets() {
    assertThat(asked(() -> gateway.forgetSeller(seller)).state()).isEqualTo(SellerState.CLOSED);
    assertThat(shop())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.item().state()).isEqualTo(ItemState.WITHDRAWN));
  }
}
