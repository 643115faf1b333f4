package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lensan.platform.testing.ScopeDepth.assertAsIfMissing;
import static vn.lensan.platform.testing.ScopeDepth.assertUnseen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** Beyond the matrix: search, filters, pages, error words, moved households, the other channel. */
class ScopeDepthIT extends CatalogRails {
  private static final String PRODUCTS = "/api/v1/products";
  private static final String LISTINGS = "/api/v1/listings";
  private static final String ORDERS = "/api/v1/orders";
  private static final String NAME = "Mật ong kín đáo";

  private static @Nullable Things things;

  private record Things(
      String household, String product, String sku, String listing, String order) {}

  private Things things() {
    Things made = things;
    if (made == null) {
      String household = Onboarded.verified(Onboarded.OWN);
      JsonNode product = created(household, NAME);
      String id = product.path("id").asString();
      String sku = product.path("sku").asString();
      String listing = live(id, "POSTMART").path("id").asString();
      String order = order(Sandbox.order("postmart", sku, 1)).path("id").asString();
      made = new Things(household, id, sku, listing, order);
      things = made;
    }
    return made;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Onboarded.SIBLING,
        "2025-07-01:14",
        "2025-06-30:24",
        "2025-06-30:07582",
        "2025-07-01:0758"
      })
  void listsAndFindsNothingOfAnotherUnit(String unit) {
    Things own = things();
    Api outsider = as(Role.PROVINCE, unit);
    String by = "?household=" + own.household();
    for (String query :
        List.of("", by, "?q=kin%20dao", "?q=" + own.sku(), "?unit=" + Onboarded.OWN)) {
      assertUnseen(outsider, PRODUCTS + query, own.product(), own.sku(), NAME);
    }
    for (String query :
        List.of("", by, "?product=" + own.product(), "?channel=POSTMART", "?observed=LIVE")) {
      assertUnseen(outsider, LISTINGS + query, own.listing(), own.product());
    }
    for (String query : List.of("", "?channel=POSTMART", "?unit=" + Onboarded.OWN)) {
      assertUnseen(outsider, ORDERS + query, own.order(), own.sku());
    }
    assertThat(province().get(PRODUCTS + by).text()).contains(own.product());
  }

  @Test
  void answersForThingsOutsideWordForWordAsForNone() {
    Things own = things();
    String none = UUID.randomUUID().toString();
    Api beside = as(Role.PROVINCE, Onboarded.SIBLING).with("If-Match", "*");
    for (List<String> pair :
        List.of(
            List.of(PRODUCTS + "/#", own.product()),
            List.of(PRODUCTS + "/#/completeness?channel=VOSO", own.product()),
            List.of(LISTINGS + "/#", own.listing()),
            List.of(ORDERS + "/#", own.order()))) {
      String id = pair.get(1);
      assertAsIfMissing(
          beside.get(pair.get(0).replace("#", id)),
          id,
          beside.get(pair.get(0).replace("#", none)),
          none);
    }
    changes(own, beside, none);
  }

  private static void changes(Things own, Api beside, String none) {
    Map<String, String> text = Map.of("description", "x");
    assertAsIfMissing(
        beside.patch(PRODUCTS + '/' + own.product(), text),
        own.product(),
        beside.patch(PRODUCTS + '/' + none, text),
        none);
    Map<String, Object> certificate =
        Map.of("decisionNumber", "9/QĐ-UBND", "stars", 3, "issuedOn", "2025-10-01");
    assertAsIfMissing(
        beside.put(PRODUCTS + '/' + own.product() + "/ocop-certificate", certificate),
        own.product(),
        beside.put(PRODUCTS + '/' + none + "/ocop-certificate", certificate),
        none);
    for (String change : List.of(LISTINGS + "/#/withdrawal", ORDERS + "/#/confirmation")) {
      String id = change.startsWith(ORDERS) ? own.order() : own.listing();
      assertAsIfMissing(
          beside.post(change.replace("#", id), ""),
          id,
          beside.post(change.replace("#", none), ""),
          none);
    }
  }

  @Test
  void refusesToSellWhatBelongsToHouseholdsOutsideAsIfThereWereNone() {
    Things own = things();
    String none = UUID.randomUUID().toString();
    Api beside = as(Role.PROVINCE, Onboarded.SIBLING);
    assertAsIfMissing(
        beside.post(PRODUCTS, product(own.household(), "Của người khác")),
        own.household(),
        beside.post(PRODUCTS, product(none, "Của người khác")),
        none);
    assertAsIfMissing(
        beside.post(LISTINGS, Map.of("productId", own.product(), "channel", "VOSO")),
        own.product(),
        beside.post(LISTINGS, Map.of("productId", none, "channel", "VOSO")),
        none);
  }

  @Test
  void showsAPartnerOnlyItsOwnMarketplace() {
    Things own = things();
    Api voso = Api.onPort(port).as(TestIdentity.partnerToken("p", "VOSO"));
    Api nobody = Api.onPort(port).as(TestIdentity.token("p", Role.PARTNER));
    for (Api api : List.of(voso, nobody)) {
      assertUnseen(api, LISTINGS, own.listing());
      assertUnseen(api, LISTINGS + "?channel=POSTMART", own.listing());
      assertUnseen(api, ORDERS + "?channel=POSTMART", own.order());
      assertThat(api.get(ORDERS + '/' + own.order()).status()).isEqualTo(404);
    }
  }

  @Test
  void letsEverythingFollowAHouseholdThatMoved() {
    String household = Onboarded.verified(Onboarded.OWN);
    String product = created(household, "Chè theo người").path("id").asString();
    String listing = live(product, "VOSO").path("id").asString();
    Api before = as(Role.COMMUNE, Onboarded.OWN);
    Api after = as(Role.COMMUNE, Onboarded.SIBLING);
    assertThat(before.get(LISTINGS + '/' + listing).status()).isEqualTo(200);
    Onboarded.household(household, Onboarded.SIBLING, "VERIFIED", 2);
    await().atMost(PATIENCE).until(() -> after.get(LISTINGS + '/' + listing).status() == 200);
    assertThat(after.get(PRODUCTS + '/' + product).status()).isEqualTo(200);
    assertUnseen(before, PRODUCTS, product);
    assertUnseen(before, LISTINGS + "?household=" + household, listing);
  }
}
