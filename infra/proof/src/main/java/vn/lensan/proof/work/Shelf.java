package vn.lensan.proof.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.oracle.Findings.Kind;

/** Products with a certificate, put onto both marketplaces: each is one item there. */
public final class Shelf implements Work {
  static final List<String> CHANNELS = List.of("POSTMART", "VOSO");

  /** A push whose end could not be noted is tried again when its lease of two minutes is over. */
  private static final Duration LIVE_WITHIN = Duration.ofMinutes(4);

  private final Village village;
  private final Ledger ledger;

  public Shelf(Village village, Ledger ledger) {
    this.village = village;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "listings";
  }

  @Override
  public Chain begin(int number) {
    List<Chain.Step> steps = new ArrayList<>();
    steps.add(product(village, number));
    steps.add(
        new Chain.Step(
            "certify",
            "certificate",
            (key, known) ->
                village
                    .province()
                    .put(
                        "/api/v1/products/" + known.get("product") + "/ocop-certificate",
                        Map.of(
                            "decisionNumber",
                            number + "/QĐ-UBND",
                            "stars",
                            4,
                            "issuedOn",
                            "2026-03-02"))));
    CHANNELS.forEach(channel -> steps.add(listing(village, channel)));
    return new Chain("product-" + number, steps, ledger);
  }

  static Chain.Step product(Village village, int number) {
    Map<String, Object> body =
        Map.of(
            "name",
            "Vải thiều bền " + number,
            "householdId",
            village.seller(),
            "unitOfMeasure",
            "kg",
            "description",
            "Vải thiều chín cây",
            "photoIds",
            List.of(village.photo()),
            "origin",
            Map.of("place", "Lục Ngạn, Bắc Ninh"),
            "offer",
            Map.of("price", Map.of("amount", 10_000, "currency", "VND"), "quantity", 100_000));
    return new Chain.Step(
        "create", "product", (key, known) -> village.commune().post("/api/v1/products", key, body));
  }

  static Chain.Step listing(Village village, String channel) {
    return new Chain.Step(
        "list-" + channel,
        channel,
        (key, known) ->
            village
                .commune()
                .post(
                    "/api/v1/listings",
                    key,
                    Map.of("productId", known.get("product"), "channel", channel)));
  }

  @Override
  public void check(Collection<Chain> done, Findings findings) {
    Set<String> wanted = new HashSet<>();
    done.forEach(chain -> CHANNELS.forEach(channel -> wanted.add(chain.known(channel))));
    Eventually.within(LIVE_WITHIN, () -> notLive(wanted), Set::isEmpty)
        .orElseGet(() -> notLive(wanted))
        .forEach(listing -> findings.add(Kind.LOST, "listing " + listing + " never went live"));
    Map<String, String> skus = new HashMap<>();
    village
        .commune()
        .all("/api/v1/products")
        .forEach(product -> skus.put(id(product), product.path("sku").asString()));
    List<String> expected =
        done.stream().map(chain -> skus.getOrDefault(chain.known("product"), "?")).toList();
    for (String channel : CHANNELS) {
      Set<String> sellers = new HashSet<>();
      List<String> found = new ArrayList<>();
      shop(village, channel)
          .forEach(
              item -> {
                sellers.add(item.path("sellerId").asString());
                if (expected.contains(item.path("sku").asString())) {
                  found.add(item.path("sku").asString());
                }
              });
      findings.expectEachOnce("an item on " + channel, expected, found);
      if (sellers.size() > 1) {
        findings.add(Kind.TWICE, "one household is " + sellers.size() + " sellers on " + channel);
      }
    }
  }

  private Set<String> notLive(Set<String> wanted) {
    Set<String> missing = new HashSet<>(wanted);
    live(village).forEach(listing -> missing.remove(id(listing)));
    return missing;
  }

  static JsonNode shop(Village village, String channel) {
    return village
        .sandbox()
        .get("/sandbox/" + channel.toLowerCase(Locale.ROOT) + "/items")
        .json()
        .path("items");
  }

  static List<JsonNode> live(Village village) {
    return village.commune().all("/api/v1/listings").stream()
        .filter(listing -> listing.path("observed").asString("").equals("LIVE"))
        .toList();
  }

  private static String id(JsonNode thing) {
    return thing.path("id").asString();
  }

  @Override
  public Map<String, Long> figures(Collection<Chain> done) {
    return Map.of("product.listed", (long) done.size(), "ocop.on_both", (long) done.size());
  }
}
