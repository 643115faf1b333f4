package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** The main job, step by step, by HTTP only, as a new user would try it. */
final class Journey {
  static final List<String> CHANNELS = List.of("POSTMART", "VOSO");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private final LocalProcess local;

  Journey(LocalProcess local) {
    this.local = local;
  }

  /** Hands in a list and waits for the job's end. */
  JsonNode importList(String client, byte[] list, String key) {
    Api api = local.as(client);
    Api.Answer accepted =
        api.with("Idempotency-Key", key)
            .upload(
                "/api/v1/imports",
                "danh-sach.xlsx",
                list,
                Map.of(
                    "kind",
                    "households",
                    "mode",
                    "COMMIT",
                    "consentTextVersion",
                    "2026-10",
                    "consentGivenOn",
                    "2026-11-10"));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    String id = accepted.json().path("id").asString();
    assertThat(accepted.header("location"))
        .hasValueSatisfying(where -> assertThat(where).endsWith("/api/v1/imports/" + id));
    return await(
        "the import to end",
        () -> api.get("/api/v1/imports/" + id).json(),
        job -> List.of("succeeded", "failed", "cancelled").contains(job.path("state").asString()));
  }

  List<JsonNode> households(String client, String words) {
    Api.Answer answer = local.as(client).get("/api/v1/households?limit=200&q=" + words);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    List<JsonNode> found = new ArrayList<>();
    answer.json().path("items").forEach(found::add);
    return found;
  }

  Api.Answer verify(String client, String householdId) {
    return local
        .as(client)
        .post("/api/v1/households/" + householdId + "/verification", Map.of("decision", "APPROVE"));
  }

  String photo(String client) {
    try (var in =
        Objects.requireNonNull(getClass().getResourceAsStream("/demo/photos/vai-thieu.jpg"))) {
      Api.Answer answer =
          local.as(client).upload("/api/v1/photos", "vai.jpg", in.readAllBytes(), Map.of());
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      return answer.json().path("id").asString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A product with its picture; the catalogue may still have to hear of the household. */
  JsonNode product(String client, String householdId, String name, long price) {
    Map<String, Object> body =
        Map.of(
            "name",
            name,
            "householdId",
            householdId,
            "unitOfMeasure",
            "kg",
            "description",
            "Vải thiều chín cây",
            "photoIds",
            List.of(photo(client)),
            "origin",
            Map.of("place", "Lục Ngạn, Bắc Ninh"),
            "offer",
            Map.of("price", Map.of("amount", price, "currency", "VND"), "quantity", 10_000));
    Api api = local.as(client);
    return await(
            "the catalogue to know the household",
            () -> api.post("/api/v1/products", body),
            answer -> answer.status() == 201)
        .json();
  }

  Api.Answer certify(String client, String productId, int stars) {
    return local
        .as(client)
        .put(
            "/api/v1/products/" + productId + "/ocop-certificate",
            Map.of("decisionNumber", "123/QĐ-UBND", "stars", stars, "issuedOn", "2026-03-02"));
  }

  void revoke(String client, String productId, String decision) {
    Map<String, Object> body =
        Map.of(
            "decisionNumber",
            "200/QĐ-UBND",
            "reason",
            "Không giữ được chất lượng",
            "revokedOn",
            LocalDate.now(Days.ZONE).toString(),
            "certificates",
            List.of(Map.of("productId", productId, "decisionNumber", decision)));
    Api.Answer answer = local.as(client).post("/api/v1/products/ocop-revocations", body);
    assertThat(answer.json().path("revoked").asInt()).as(answer.text()).isOne();
  }

  void certifyAnew(String client, String productId) {
    String today = LocalDate.now(Days.ZONE).toString();
    Api.Answer answer =
        local
            .as(client)
            .with("If-Match", "*")
            .put(
                "/api/v1/products/" + productId + "/ocop-certificate",
                Map.of("decisionNumber", "201/QĐ-UBND", "stars", 3, "issuedOn", today));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  void putOnShelf(String client, String productId) {
    Api api = local.as(client);
    for (String channel : CHANNELS) {
      await(
          "a listing on " + channel,
          () -> api.post("/api/v1/listings", Map.of("productId", productId, "channel", channel)),
          answer -> answer.status() == 201);
    }
  }

  List<JsonNode> listings(String client, String productId) {
    List<JsonNode> found = new ArrayList<>();
    local
        .as(client)
        .get("/api/v1/listings?limit=200")
        .json()
        .path("items")
        .forEach(
            listing -> {
              if (listing.path("productId").asString().equals(productId)) {
                found.add(listing);
              }
            });
    return found;
  }

  void awaitLive(String client, String productId) {
    await(
        "both listings to be live",
        () -> listings(client, productId),
        found ->
            found.size() == 2
                && found.stream()
                    .allMatch(listing -> listing.path("observed").asString().equals("LIVE")));
  }

  String order(String channel, String sku, int quantity) {
    Api.Answer answer =
        local
            .api()
            .post(
                "/sandbox/" + channel + "/orders",
                Map.of(
                    "sku",
                    sku,
                    "quantity",
                    quantity,
                    "destination",
                    Map.of("country", "VN", "province", "01")));
    assertThat(answer.status()).as(answer.text()).isBetween(200, 202);
    return answer.json().path("channelOrderId").asString();
  }

  List<JsonNode> orders(String client) {
    List<JsonNode> found = new ArrayList<>();
    local.as(client).get("/api/v1/orders?limit=200").json().path("items").forEach(found::add);
    return found;
  }

  /** To-date value of an indicator in a unit; 0 where nothing has been counted yet. */
  long figure(String client, String indicator, String unit) {
    Api.Answer answer =
        local
            .as(client)
            .get(
                "/api/v1/figures?indicator="
                    + indicator
                    + "&unit="
                    + unit
                    + "&boundary=2025-07-01&periodType=TO_DATE");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items").path(0).path("value").asLong(0);
  }

  static <T> T await(String what, Callable<T> look, Predicate<T> enough) {
    return Awaitility.await(what)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(look, enough);
  }
}
