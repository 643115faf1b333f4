package vn.lensan.proof.work;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;
import vn.lensan.proof.oracle.Findings;

/**
 * Buyers' orders, which the marketplaces tell us by signed webhooks, again and again if need be.
 */
public final class Orders implements Work {
  private static final long PRICE = 10_000;
  private final Village village;
  private final Ledger ledger;
  private final String sku;

  /** Puts a product of its own onto the shelf, to be ordered. */
  public Orders(Village village, Ledger ledger) {
    this.village = village;
    this.ledger = ledger;
    this.sku = onTheShelf();
  }

  private String onTheShelf() {
    Chain chain =
        new Chain(
            "ordered",
            List.of(
                Shelf.product(village, 0),
                Shelf.listing(village, "POSTMART"),
                Shelf.listing(village, "VOSO")),
            ledger);
    Eventually.until(
        "a product to order", () -> chain.done() || chain.advance(), any -> chain.done());
    Eventually.until("it to be live", () -> Shelf.live(village), live -> live.size() >= 2);
    return village.commune().all("/api/v1/products").getFirst().path("sku").asString();
  }

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public Chain begin(int number) {
    String channel = Shelf.CHANNELS.get(number % 2).toLowerCase(Locale.ROOT);
    return new Chain(
        "order-" + number,
        List.of(new Chain.Step("place", "order", (key, known) -> place(channel))),
        ledger);
  }

  private Optional<Api.Answer> place(String channel) {
    Map<String, Object> wish =
        Map.of("sku", sku, "quantity", 1, "destination", Map.of("country", "VN", "province", "01"));
    return Optional.of(village.sandbox().post("/sandbox/" + channel + "/orders", wish));
  }

  @Override
  public void check(Collection<Chain> done, Findings findings) {
    List<String> expected = done.stream().map(chain -> chain.known("order")).toList();
    List<String> found =
        Eventually.within(Duration.ofMinutes(3), this::told, told -> told.containsAll(expected))
            .orElseGet(this::told);
    findings.expectEachOnce("an order", expected, found);
  }

  private List<String> told() {
    return village.commune().all("/api/v1/orders").stream().map(Orders::channelOrderId).toList();
  }

  private static String channelOrderId(JsonNode order) {
    return order.path("channelOrderId").asString();
  }

  @Override
  public Map<String, Long> figures(Collection<Chain> done) {
    return Map.of("order.count", (long) done.size(), "order.value", PRICE * done.size());
  }
}
