package vn.lensan.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;

/**
 * The three product lists; their producers verified, their pictures added, then put onto both
 * marketplaces.
 */
final class DemoProducts {
  private static final Logger LOG = LoggerFactory.getLogger(DemoProducts.class);
  private static final List<String> CHANNELS = List.of("POSTMART", "VOSO");

  private final String origin;
  private final Map<String, String> photoFiles = photoFiles();

  DemoProducts(String origin) {
    this.origin = origin;
  }

  void load() {
    DemoUser verifier = DemoUser.signIn(origin, DemoLists.VERIFIER);
    for (DemoLists.Province province : DemoLists.Province.ALL) {
      DemoUser user = DemoUser.signIn(origin, province.handsIn());
      DemoLists.handIn(user, "products", "san-pham-ocop-" + province.name() + ".xlsx");
      List<JsonNode> products = user.all("/api/v1/products");
      verifyProducers(verifier, products);
      putOnTheShelf(user, province, products);
    }
  }

  private static void verifyProducers(DemoUser verifier, List<JsonNode> products) {
    TreeSet<String> households = new TreeSet<>();
    products.forEach(product -> households.add(product.path("householdId").asString()));
    for (String household : households) {
      tolerant(
          () ->
              verifier.post(
                  "/api/v1/households/" + household + "/verification",
                  "verify-" + household,
                  Map.of("decision", "APPROVE")));
    }
  }

  private void putOnTheShelf(DemoUser user, DemoLists.Province province, List<JsonNode> products) {
    Map<String, String> photos = new HashMap<>();
    for (JsonNode product : products) {
      String id = product.path("id").asString();
      String file = photoFiles.get(product.path("name").asString());
      if (file != null) {
        String photo = photos.computeIfAbsent(file, name -> photo(user, province, name));
        user.patch("/api/v1/products/" + id, Map.of("photoIds", List.of(photo)));
      }
      CHANNELS.forEach(channel -> list(user, id, channel));
    }
  }

  private static String photo(DemoUser user, DemoLists.Province province, String file) {
    return user.upload(
            "/api/v1/photos",
            "photo-" + province.code() + "-" + file,
            new ClassPathResource("demo/" + file),
            new LinkedMultiValueMap<>())
        .path("id")
        .asString();
  }

  /** Waits until the catalogue has heard that the producer is verified. */
  private static void list(DemoUser user, String productId, String channel) {
    DemoUser.await(
        () ->
            user.get("/api/v1/products/" + productId + "/completeness?channel=" + channel)
                .path("missing")
                .toString(),
        missing -> !missing.contains("verified"));
    tolerant(
        () ->
            user.post(
                "/api/v1/listings",
                "list-" + productId + channel,
                Map.of("productId", productId, "channel", channel)));
  }

  /**
   * Some products of the demo are not ready for a shelf, on purpose: their refusal is part of what
   * is shown.
   */
  private static void tolerant(Runnable call) {
    try {
      call.run();
    } catch (HttpClientErrorException refusal) {
      LOG.info("Demo: refused with {}", refusal.getStatusCode());
    }
  }

  private static Map<String, String> photoFiles() {
    try {
      Map<String, String> files = new HashMap<>();
      new ClassPathResource("demo/photos.tsv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> files.put(cells[0], cells[1]));
      return files;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
