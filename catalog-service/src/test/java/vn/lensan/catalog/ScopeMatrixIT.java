package vn.lensan.catalog;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeMatrix;
import vn.lensan.platform.testing.TestIdentity;

/** Every endpoint for every role of the own, the parent and a sibling unit. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScopeMatrixIT extends CatalogRails {
  private static final ScopeMatrix MATRIX = ScopeMatrix.load("scope-matrix.csv");
  private final RequestMappingHandlerMapping handlers;

  ScopeMatrixIT(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  private record Things(String household, String product, String listing, String order) {}

  private static @Nullable Things things;

  @Test
  void namesEveryHandler() {
    MATRIX.assertComplete(handlers);
  }

  @TestFactory
  Stream<DynamicTest> holdsForEveryRoleAndUnit() {
    return MATRIX
        .cases()
        .map(
            tried ->
                DynamicTest.dynamicTest(
                    tried.toString(),
                    () -> ScopeMatrix.verify(tried, attempt(tried), thing(tried))));
  }

  private Things things() {
    Things made = things;
    if (made == null) {
      String household = Onboarded.verified(Onboarded.OWN);
      JsonNode product = created(household, "Vải thiều của ma trận");
      String id = product.path("id").asString();
      String listing = live(id, "POSTMART").path("id").asString();
      JsonNode order = order(Sandbox.order("postmart", product.path("sku").asString(), 1));
      made = new Things(household, id, listing, order.path("id").asString());
      things = made;
    }
    return made;
  }

  private static final String MATRIX_CROP = "Zyx ma trận";
  private static @Nullable JsonNode preorder;

  /** Of the one marketplace, for a household of the own unit. */
  private JsonNode preorder() {
    JsonNode made = preorder;
    if (made == null) {
      Onboarded.grower(Onboarded.OWN, MATRIX_CROP);
      Api buyer = Api.onPort(port).as(TestIdentity.partnerToken("matrix-partner", "POSTMART"));
      String id =
          await()
              .atMost(PATIENCE)
              .until(
                  () -> buyer.post("/api/v1/preorders", preorderBody()).json(),
                  asked -> !asked.path("offers").isEmpty())
              .path("id")
              .asString();
      made = team().get("/api/v1/preorders/" + id).json();
      preorder = made;
    }
    return made;
  }

  private static @Nullable JsonNode supply;

  /** Of the province that all units here lie in. */
  private JsonNode supply() {
    JsonNode made = supply;
    if (made == null) {
      things();
      String supplier =
          province()
              .post("/api/v1/suppliers", SupplyIT.supplier("PERSON"))
              .json()
              .path("id")
              .asString();
      Onboarded.verified(Onboarded.SIBLING);
      Api beside = as(Role.TEAM, Onboarded.SIBLING);
      await()
          .atMost(PATIENCE)
          .until(() -> beside.get("/api/v1/suppliers/" + supplier).status() == 200);
      Map<String, Object> body = Map.of("supplierId", supplier, "input", SupplyIT.input());
      made = province().post("/api/v1/inputs", body).json();
      supply = made;
    }
    return made;
  }

  private static @Nullable String interest;

  /** Of the household of the own unit. */
  private String interest() {
    String made = interest;
    if (made == null) {
      Onboarded.financed(things().household(), 2, "DEMO_INSURER");
      String path = "/api/v1/products/" + things().product() + "/finance-interests";
      made =
          await()
              .atMost(PATIENCE)
              .until(() -> province().post(path, FinanceIT.NOTED), one -> one.status() == 200)
              .json()
              .path("id")
              .asString();
      interest = made;
    }
    return made;
  }

  private static Map<String, Object> preorderBody() {
    Map<String, Object> body = new HashMap<>(PreorderIT.body(MATRIX_CROP, 10));
    body.put("channel", "POSTMART");
    return body;
  }

  private String thing(ScopeMatrix.Case tried) {
    String path = tried.row().path();
    if (path.contains("preorders")) {
      return preorder().path("id").asString();
    }
    if (path.contains("/suppliers/{id}")) {
      return supply().path("supplierId").asString();
    }
    if (path.contains("/inputs/{id}")) {
      return supply().path("id").asString();
    }
    return path.contains("listings")
        ? things().listing()
        : path.contains("orders") ? things().order() : things().product();
  }

  /** A partner is bound to a channel instead of units: a sibling is the other channel. */
  private Api caller(ScopeMatrix.Case tried) {
    boolean sibling = tried.relation() == ScopeMatrix.Relation.SIBLING;
    if (tried.role() == Role.PARTNER) {
      return Api.onPort(port)
          .as(TestIdentity.partnerToken("matrix-partner", sibling ? "VOSO" : "POSTMART"));
    }
    String unit =
        switch (tried.relation()) {
          case OWN -> Onboarded.OWN;
          case PARENT -> Onboarded.PROVINCE;
          case SIBLING -> Onboarded.SIBLING;
        };
    return as(tried.role(), unit);
  }

  private Api.Answer attempt(ScopeMatrix.Case tried) {
    String path = path(tried);
    Api api = caller(tried);
    if (path.startsWith("/webhooks")) {
      // The door is open to everybody; behind it there is no such channel.
      api =
          api.with("webhook-id", "1").with("webhook-timestamp", "1").with("webhook-signature", "");
    }
    if (tried.row().method().equals("PATCH")) {
      api = api.with("If-Match", "*");
    }
    return switch (tried.row().method()) {
      case "GET" -> api.get(path);
      case "POST" -> api.post(path, body(tried.row().path()));
      case "PUT" -> api.with("If-Match", "*").put(path, body(tried.row().path()));
      default -> api.patch(path, body(tried.row().path()));
    };
  }

  private String path(ScopeMatrix.Case tried) {
    String path = tried.row().path();
    String id =
        path.contains("/channels")
            ? tried.role() == Role.PARTNER && tried.relation() == ScopeMatrix.Relation.SIBLING
                ? "voso"
                : "POSTMART"
            : thing(tried);
    String household =
        path.contains("{householdId}") ? preorder().at("/offers/0/householdId").asString() : "";
    String filled =
        path.replace("{id}", id)
            .replace("{householdId}", household)
            .replace("{interestId}", path.contains("{interestId}") ? interest() : "")
            .replace("{channel}", "nowhere")
            .replace("{webhookId}", "nothing")
            .replace("{keyId}", "nothing")
            .replace("{token}", "nothing")
            .replace("{code}", "0000-0000-0000");
    if (path.endsWith("outlooks")) {
      return filled + "?unit=" + Onboarded.OWN;
    }
    if (path.startsWith("/office/orders")) {
      return filled + "?reason=none";
    }
    return path.matches(".*/(completeness|landed-cost|payload)")
        ? filled + "?channel=VOSO"
        : filled;
  }

  private Object body(String path) {
    return switch (path) {
      case "/api/v1/products" -> product(things().household(), "Mận của ma trận");
      case "/api/v1/products/{id}" -> Map.of("description", "Hái sớm");
      case "/api/v1/products/{id}/ocop-certificate" ->
          Map.of("decisionNumber", "9/QĐ-UBND", "stars", 3, "issuedOn", "2025-10-01");
      case "/api/v1/products/{id}/finance-interests" -> FinanceIT.NOTED;
      case "/api/v1/products/{id}/english" -> Map.of("name", "Plums of the matrix");
      case "/api/v1/products/ocop-revocations" ->
          Map.of(
              "decisionNumber",
              "77/QĐ-UBND",
              "reason",
              "Không giữ được chất lượng",
              "revokedOn",
              "2026-11-01",
              "certificates",
              List.of(Map.of("productId", things().product(), "decisionNumber", "none")));
      case "/api/v1/preorders" -> preorderBody();
      case "/api/v1/products/{id}/grading" -> Map.of("kind", "Chính vụ", "grade", "Loại 1");
      case "/api/v1/price-frames" ->
          Map.of("commodity", "Mắc khén", "lowest", 1000, "highest", 2000);
      case "/api/v1/flagships/{id}" -> Map.of("reason", "Đặc sản của tỉnh");
      case "/api/v1/flagships/{id}/release" -> Map.of("reason", "Mất mùa");
      case "/api/v1/suppliers" -> SupplyIT.supplier("PERSON");
      case "/api/v1/inputs" ->
          Map.of("supplierId", supply().path("supplierId").asString(), "input", SupplyIT.input());
      case "/api/v1/inputs/{id}" -> SupplyIT.input();
      case "/api/v1/listings" ->
          Map.of("productId", Objects.requireNonNull(things).product(), "channel", "POSTMART");
      case "/api/v1/channels/{id}/credentials" -> Map.of("apiKey", "test");
      case "/api/v1/channels/{channel}/reconciliations/{id}/decisions" ->
          Map.of("finding", "none", "choice", "LEAVE");
      case "/api/v1/listings/{id}" -> Map.of("desired", "LIVE");
      case "/api/v1/orders/{id}/decline" -> Map.of("reason", "Hết hàng");
      case "/internal/v1/orders/batch" -> Map.of("jobId", "1", "write", true, "rows", List.of());
      case "/internal/v1/products/batch" -> Map.of("jobId", "1", "write", true, "rows", List.of());
      default -> "";
    };
  }
}
