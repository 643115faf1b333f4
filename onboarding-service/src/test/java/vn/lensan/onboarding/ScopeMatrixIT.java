package vn.lensan.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
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
  private static final String MEMBER = "member-of-the-matrix";
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
      String team,
      String difficulty,
      String account,
      RegistryThings registry,
      String coded,
      String glass) {}

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
      String coded = registered(Invented.household("Hộ Sau Kính")).path("code").asString();
      made =
          new Things(
              household,
              photo,
              job,
              pair(),
              merge(),
              right,
              formed(),
              difficulty(household),
              MatrixAccounts.bank(team(), household),
              RegistryThings.made(this),
              coded,
              glass(coded));
      things = made;
    }
    return made;
  }

  private String formed() {
    String id = commune().post(TeamIT.TEAMS, TeamIT.told(OWN)).json().path("id").asString();
    Map<String, Object> member = Invented.with(TeamIT.member("Người Của Tổ", "to-x"), "id", MEMBER);
    commune().post(TeamIT.TEAMS + "/" + id + "/members", member);
    return id;
  }

  private String difficulty(String household) {
    Map<String, String> told = Map.of("householdId", household, "about", "OTHER", "text", "Khó");
    return team().post(DifficultyIT.DIFFICULTIES, told).json().path("id").asString();
  }

  private String glass(String code) {
    return as("matrix-breaker", Role.COMMUNE, SIBLING)
        .post("/api/v1/break-glass", glassFor(code))
        .json()
        .path("id")
        .asString();
  }

  private static Map<String, String> glassFor(String code) {
    return Map.of("code", code, "reason", "Hộ gọi báo cháy kho, cần số liên hệ");
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

  /** Things of which each page's test makes its own. */
  private static @Nullable String proposal;

  private static @Nullable String transfer;

  private String proposal() {
    if (proposal == null) {
      String id = registeredId(Invented.household("Hộ Đề Nghị"));
      approve(id);
      proposal =
          team()
              .with("If-Match", "*")
              .patch(HOUSEHOLDS + "/" + id, Map.of("head", Map.of("fullName", "Hộ Đã Đổi")))
              .json()
              .path("proposals")
              .path(0)
              .path("id")
              .asString();
    }
    return proposal;
  }

  /** To a third unit, so that the sibling is on neither side. */
  private String transfer() {
    if (transfer == null) {
      String id = registeredId(Invented.household("Hộ Chuyển Đi"));
      approve(id);
      Map<String, Object> wish =
          Map.of("unit", Invented.unit("2025-07-01:07519"), "reason", "Theo con");
      transfer =
          commune().post(HOUSEHOLDS + "/" + id + "/transfers", wish).json().path("id").asString();
    }
    return transfer;
  }

  /** The ministry sees lists of units only; this one says nothing new. */
  private static @Nullable String unitJob;

  private String unitJob() {
    if (unitJob == null) {
      byte[] list = "code,name,unit_type,province_code\n07582,Lục Ngạn,commune,24".getBytes(UTF_8);
      Map<String, String> form = Sheets.form("orgUnits", "boundary", "2025-07-01");
      Api ministry = as("matrix-lists", Role.MINISTRY, OWN);
      unitJob = over(ministry, started(ministry, "a.csv", list, form)).path("id").asString();
    }
    return unitJob;
  }

  private String thing(ScopeMatrix.Case tried) {
    String path = tried.row().path();
    if (path.startsWith("/office/proposals")) {
      return proposal();
    }
    if (path.startsWith("/office/transfers")) {
      return transfer();
    }
    if (path.contains("duplicates")) {
      return things().pair();
    }
    if (path.contains("merges")) {
      return things().merge();
    }
    if (path.contains("/teams")) {
      return things().team();
    }
    if (path.contains("difficulties")) {
      return things().difficulty();
    }
    if (RegistryThings.knows(path)) {
      return things().registry().thing(path);
    }
    if (path.contains("glass")) {
      return things().glass();
    }
    if (path.contains("imports") && tried.role() == Role.MINISTRY) {
      return unitJob();
    }
    return path.contains("imports")
        ? things().job()
        : path.contains("photos")
            ? things().photo()
            : path.contains("rights") || path.startsWith("/office/requests")
                ? things().right()
                : things().household();
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
        RegistryThings.asked(tried.row().path())
            .replace("/org-units/resolve", "/org-units/resolve?text=Ph%C6%B0%E1%BB%A3ng%20S%C6%A1n")
            .replace("{id}", thing(tried))
            .replace("{householdId}", things().household())
            .replace("{accountId}", things().account())
            .replace("{consentId}", CONSENT)
            .replace("{memberId}", MEMBER)
            .replace("{week}", "2026-W47")
            .replace("{kind}", tried.role() == Role.MINISTRY ? "orgUnits" : "households")
            .replace("{token}", "made-up")
            .replace("{boundary}", "2025-07-01")
            .replace("{code}", "07582");
    Api api = caller(tried);
    return switch (tried.row().method()) {
      case "GET" -> api.get(path);
      case "PUT" -> api.with("If-Match", "*").put(path, RegistryThings.readiness());
      case "PATCH" -> api.with("If-Match", "*").patch(path, patch(path));
      default -> post(api.with("If-Match", "*"), tried.row().path(), path);
    };
  }

  private static Map<String, String> patch(String path) {
    if (path.contains("/teams")) {
      return path.contains("members")
          ? Map.of("until", "2027-01-31")
          : Map.of("village", "Thôn Khác");
    }
    return path.contains("accounts")
        ? Map.of("institution", "OTHER_BANK")
        : RegistryThings.patch(path);
  }

  private Api.Answer post(Api plain, String template, String path) {
    if (template.startsWith("/office")) {
      return OfficeForms.submit(plain, path, form(template));
    }
    Api api = template.contains("rights") ? plain.with("If-Match", "*") : plain;
    return switch (template) {
      case "/api/v1/rights-requests" -> api.post(path, right(things().household()));
      case "/api/v1/difficulties" ->
          api.post(
              path, Map.of("householdId", things().household(), "about", "OTHER", "text", "Khó"));
      case "/api/v1/teams/{id}/help" ->
          api.post(
              path,
              Map.of("householdId", things().household(), "kind", "OTHER", "on", "2026-11-20"));
      case "/api/v1/break-glass" -> api.post(path, glassFor(things().coded()));
      case "/api/v1/photos" -> api.upload(path, "a.png", PICTURE, Map.of());
      case "/api/v1/imports" ->
          api.upload(path, "a.csv", Sheets.list(Sheets.person("Hộ")), Sheets.form("households"));
      default -> api.post(path, body(template));
    };
  }

  /** Office pages: what a form holds; the version is stale, which is said only to who may see. */
  private static Map<String, String> form(String template) {
    return switch (template) {
      case "/office/households/{id}/verification" -> Map.of("decision", "APPROVE", "version", "0");
      case "/office/households/{id}/requests" -> Map.of("kind", "SEE", "way", "PHONE");
      case "/office/duplicates/{id}/decision" ->
          Map.of("decision", "NOT_DUPLICATE", "version", "77", "reason", "Hai người");
      case "/office/split-units/decision" ->
          Map.of("givenUnit", "2025-06-30:30079", "village", "Không có", "unit", NATION);
      case "/office/split-units/{id}/decision" -> Map.of("version", "77", "unit", OWN);
      case "/office/proposals/{id}/decision", "/office/transfers/{id}/decision" ->
          Map.of("decision", "YES");
      default -> Map.of("version", "77", "reason", "Nhầm");
    };
  }

  private static Object body(String template) {
    return switch (template) {
      case "/api/v1/households" -> Invented.household("Hộ Mới Của Ma Trận");
      case "/api/v1/households/{id}/unit-decision" -> Map.of("unit", Invented.unit(OWN));
      case "/api/v1/unit-decisions" ->
          Map.of("unit", Invented.unit(OWN), "households", List.of("nobody-of-the-matrix"));
      case "/api/v1/access-revocations" ->
          Map.of("client", "nobody-of-the-matrix", "reason", "Mất máy");
      case "/api/v1/households/{id}/verification" -> Map.of("decision", "APPROVE");
      case "/api/v1/households/{id}/consents" ->
          Invented.consent(OffsetDateTime.now().minusDays(1), "POSTMART");
      case "/api/v1/households/{householdId}/accounts" ->
          Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY");
      case "/api/v1/rights-requests/{id}/refusal" -> Map.of("reason", "Không phải chủ hộ");
      case MatrixAccounts.ONE + "/opening" -> Map.of("openedOn", "2026-10-01");
      case MatrixAccounts.ONE + "/attention" -> Map.of("reason", "LOCKED");
      case MatrixAccounts.ONE + "/confirmation", MatrixAccounts.ONE + "/resumption" -> Map.of();
      case MatrixAccounts.ONE + "/closure" -> Map.of("reason", "UNUSED");
      case "/internal/v1/households/{id}/seller-particulars" -> Map.of("receiver", "VOSO");
      case "/api/v1/duplicates/{id}/decision" ->
          Map.of("decision", "NOT_DUPLICATE", "reason", "Hai người");
      case "/api/v1/teams" -> TeamIT.told(OWN);
      case "/api/v1/teams/{id}/members" ->
          Map.of("name", "Ai Đó", "affiliation", "VOLUNTEER", "from", "2026-04-01");
      case "/api/v1/teams/{id}/assignments" ->
          Map.of("kind", "ORDER", "households", 3, "from", "2026-11-01", "to", "2026-11-30");
      case "/api/v1/difficulties/{id}/assignment" -> Map.of("client", "to-x");
      case "/api/v1/difficulties/{id}/answer" -> Map.of("text", "Mai tổ tới");
      case "/api/v1/merges/{id}/undo" -> Map.of("reason", "Nhầm");
      case "/api/v1/break-glass/{id}/review" -> Map.of("verdict", "JUSTIFIED");
      default -> RegistryThings.body(template);
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
