package vn.lensan.onboarding;

import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeMatrix;
import vn.lensan.platform.testing.TestIdentity;

/** Every endpoint for every role of the own, the parent and a sibling unit. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScopeMatrixIT extends ImportRails {
  private static final ScopeMatrix MATRIX = ScopeMatrix.load("scope-matrix.csv");
  private static final String CONSENT = "consent-of-the-matrix";
  private static final byte[] PICTURE = picture();

  private static @Nullable Things things;

  private final RequestMappingHandlerMapping handlers;

  ScopeMatrixIT(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  private record Things(
      String household,
      String photo,
      String job,
      String pair,
      String merge,
      String right,
      String account) {}

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
      String household = registeredId(Invented.household("Hộ Của Ma Trận"));
      team()
          .post(
              HOUSEHOLDS + "/" + household + "/consents",
              Invented.with(
                  Invented.consent(OffsetDateTime.now().minusDays(1), "VOSO"),
                  "consentId",
                  CONSENT));
      String photo =
          team().upload("/api/v1/photos", "a.png", PICTURE, Map.of()).json().path("id").asString();
      String job = done(commune(), Sheets.list(Sheets.person("Hộ"))).path("id").asString();
      String right =
          team().post("/api/v1/rights-requests", right(household)).json().path("id").asString();
      made =
          new Things(
              household,
              photo,
              job,
              pair(),
              merge(),
              right,
              MatrixAccounts.bank(team(), household));
      things = made;
    }
    return made;
  }

  private String pair() {
    String phone = Invented.phone();
    String one = registeredId(Invented.household("Hộ Giống Một", phone));
    registeredId(Invented.household("Hộ Giống Hai", phone));
    return await()
        .atMost(PATIENCE)
        .until(() -> Pairs.with(commune(), one), found -> !found.isEmpty())
        .getFirst()
        .path("id")
        .asString();
  }

  private String merge() {
    String path = Pairs.DUPLICATES + "/" + pair();
    String keep = commune().get(path).json().path("households").path(0).asString();
    return commune()
        .with("If-Match", "*")
        .post(path + "/decision", Map.of("decision", "MERGE", "keep", keep, "reason", "Một người"))
        .json()
        .path("mergeId")
        .asString();
  }

  private String thing(ScopeMatrix.Case tried) {
    String path = tried.row().path();
    if (path.contains("duplicates")) {
      return things().pair();
    }
    if (path.contains("account-proposals")) {
      return MatrixAccounts.proposal(team(), commune());
    }
    if (path.contains("merges")) {
      return things().merge();
    }
    return path.contains("imports")
        ? things().job()
        : path.contains("photos")
            ? things().photo()
            : path.contains("rights") ? things().right() : things().household();
  }

  private static Map<String, String> right(String household) {
    return Map.of("householdId", household, "kind", "SEE", "way", "PHONE");
  }

  private Api caller(ScopeMatrix.Case tried) {
    Api api = Api.onPort(port);
    String unit =
        switch (tried.relation()) {
          case OWN -> OWN;
          case PARENT -> PROVINCE;
          case SIBLING -> SIBLING;
        };
    return tried.role() == Role.PARTNER
        ? api.as(TestIdentity.partnerToken("matrix-partner", "POSTMART"))
        : as("matrix-" + tried.role(), tried.role(), unit);
  }

  private Api.Answer attempt(ScopeMatrix.Case tried) {
    String path =
        tried
            .row()
            .path()
            .replace("{id}", thing(tried))
            .replace("{householdId}", things().household())
            .replace("{accountId}", things().account())
            .replace("{consentId}", CONSENT)
            .replace("{boundary}", "2025-07-01")
            .replace("{code}", "07582");
    Api api = caller(tried);
    return switch (tried.row().method()) {
      case "GET" -> api.get(path);
      case "PATCH" -> api.with("If-Match", "*").patch(path, patch(tried.row().path()));
      default -> post(api.with("If-Match", "*"), tried.row().path(), path);
    };
  }

  private static Object patch(String template) {
    return template.equals(MatrixAccounts.ONE)
        ? Map.of("institution", "OTHER_BANK")
        : Map.of("village", "Thôn Khác");
  }

  private Api.Answer post(Api plain, String template, String path) {
    Api api = template.contains("rights") ? plain.with("If-Match", "*") : plain;
    return switch (template) {
      case "/api/v1/rights-requests" -> api.post(path, right(things().household()));
      case "/api/v1/photos" -> api.upload(path, "a.png", PICTURE, Map.of());
      case "/api/v1/imports" ->
          api.upload(path, "a.csv", Sheets.list(Sheets.person("Hộ")), Sheets.form("households"));
      default -> api.post(path, body(template));
    };
  }

  private static Object body(String template) {
    return switch (template) {
      case "/api/v1/households" -> Invented.household("Hộ Mới Của Ma Trận");
      case "/api/v1/households/{id}/verification" -> Map.of("decision", "APPROVE");
      case "/api/v1/households/{id}/consents" ->
          Invented.consent(OffsetDateTime.now().minusDays(1), "POSTMART");
      case "/api/v1/households/{householdId}/accounts" ->
          Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY");
      case "/api/v1/rights-requests/{id}/refusal" -> Map.of("reason", "Không phải chủ hộ");
      case "/api/v1/account-proposals/{id}/decision" -> Map.of("decision", "DECLINE");
      case MatrixAccounts.ONE + "/opening" -> Map.of("openedOn", "2026-10-01");
      case MatrixAccounts.ONE + "/attention" -> Map.of("reason", "LOCKED");
      case MatrixAccounts.ONE + "/resumption" -> Map.of();
      case MatrixAccounts.ONE + "/closure" -> Map.of("reason", "UNUSED");
      case "/internal/v1/households/{id}/seller-particulars" -> Map.of("receiver", "VOSO");
      case "/api/v1/duplicates/{id}/decision" ->
          Map.of("decision", "NOT_DUPLICATE", "reason", "Hai người");
      case "/api/v1/merges/{id}/undo" -> Map.of("reason", "Nhầm");
      default -> "";
    };
  }

  static byte[] picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
