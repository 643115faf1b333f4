package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** The officers' pages through the origin, signed in, on a phone and on a desktop. */
class OfficeLookIT {
  private static final int PORT = 18480;
  private static final String ORIGIN = "http://localhost:" + PORT;
  private static final int FINGER = 44;

  /** What can be pressed; a link inside a sentence is as high as its line. */
  private static final String TOO_SMALL =
      "[...document.querySelectorAll('a, button, select, summary, textarea, label.choice,"
          + " input:not([type=hidden]):not([type=radio])')]"
          + ".filter(e => e.offsetParent !== null && !e.matches('.skip'))"
          + ".filter(e => e.getBoundingClientRect().height < "
          + FINGER
          + " - 0.5)"
          + ".map(e => e.outerHTML)";

  @TempDir static Path folder;
  static LocalProcess local;

  @BeforeAll
  static void start() {
    TestDatabases.dropLocal();
    local = LocalProcess.start(folder.resolve("local"), PORT, false);
  }

  @AfterAll
  static void stop() {
    local.close();
  }

  @ParameterizedTest
  @CsvSource({"360, 780, 0911", "1280, 900, 0912"})
  void leadsFromASearchToAVerifiedHousehold(int width, int height, String phones) {
    Chromium.assumeThere();
    String name = "Nguyễn Thị Ngọc Diệu Trưởng";
    register(name, phones + "000001");
    register("Nguyễn Thị Ngọc Điệu", phones + "000001");
    String asked = register("Đặng Hoàng Yến Phượng", phones + "000002");
    request(asked, "ERASE", "2026-10-01");
    request(asked, "SEE", LocalDate.now(Days.ZONE).toString());
    awaitPair();
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(width, height)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office", "demo-commune");
      look(page, "office-today-" + width);
      page.locator("nav a", new Page.LocatorOptions().setHasText("Hộ")).first().click();
      page.locator("#f-q").fill(phones + "000001");
      page.locator("form[role=search] button").click();
      page.waitForURL("**q=*");
      look(page, "office-search-" + width);
      page.locator("a.title", new Page.LocatorOptions().setHasText(name)).first().click();
      page.locator("#s-history").waitFor();
      look(page, "office-household-" + width);
      page.locator("button[value=APPROVE]").click();
      page.locator(".notice").waitFor();
      assertThat(page.locator("main").innerText()).contains("Đã xác minh hộ.");
      look(page, "office-verified-" + width);
      duplicates(page, width);
      requests(page, width);
      page.locator("nav a[href='/office/verifications']").click();
      page.locator("button[value=APPROVE]").first().waitFor();
      page.locator("summary").first().click();
      look(page, "office-verifications-" + width);
      page.locator("header a.plain").first().click();
      page.waitForURL("**lang=en");
      look(page, "office-english-" + width);
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 780, 0915000001", "1280, 900, 0915000002"})
  void showsWhatWaitsForASecondPersonAndForATeam(int width, int height, String phone) {
    Chromium.assumeThere();
    String household = register("Nguyễn Thị Ngọc Diệu Trưởng", phone);
    Map<String, String> yes = Map.of("decision", "APPROVE");
    local.as("demo-commune").post("/api/v1/households/" + household + "/verification", yes);
    String photo =
        local
            .as("demo-team")
            .upload("/api/v1/photos", "a.png", ErasedPerson.picture(), Map.of())
            .json()
            .path("id")
            .asString();
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(width, height)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office", "demo-commune");
      new OfficePanels(local, page, OfficeLookIT::look, width).walk(household, photo);
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 780, 0916000001", "1280, 900, 0916000002"})
  void asksTheNextQuestionOfEachProduct(int width, int height, String phone) {
    Chromium.assumeThere();
    String household = register("Nguyễn Thị Ngọc Diệu Trưởng", phone);
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(width, height)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office", "demo-commune");
      new OfficeProducts(local, page, OfficeLookIT::look, width).walk(household);
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 780, 0917000001", "1280, 900, 0917000002"})
  void tellsHowEachMarketplaceDoesAndWhatToDo(int width, int height, String phone) {
    Chromium.assumeThere();
    OfficeChannels channels =
        new OfficeChannels(local, folder.resolve("local/keys"), OfficeLookIT::look, width);
    channels.prepare(register("Nguyễn Thị Ngọc Diệu Trưởng", phone));
    try (Chromium chromium = Chromium.start();
        BrowserContext commune = chromium.window(width, height);
        BrowserContext ministry = chromium.window(width, height)) {
      Page page = commune.newPage();
      Chromium.signIn(page, ORIGIN + "/office", "demo-commune");
      channels.asCommune(page);
      Page wide = ministry.newPage();
      Chromium.signIn(wide, ORIGIN + "/office/channels", "demo-ministry");
      channels.asMinistry(wide);
    } finally {
      channels.mended();
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 780, 0918000001", "1280, 900, 0918000002"})
  void showsABuyerWhereAProductComesFrom(int width, int height, String phone) {
    Chromium.assumeThere();
    PassportLook passport = new PassportLook(local, Chromium::lookAt, width);
    String path = passport.prepare(register("Nguyễn Thị Ngọc Diệu Trưởng", phone));
    try (Chromium chromium = Chromium.start()) {
      for (String language : List.of("vi", "en")) {
        try (BrowserContext buyer = chromium.window(width, height, language)) {
          Page page = buyer.newPage();
          page.navigate(ORIGIN + path);
          passport.walk(page, language);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 780", "1280, 900"})
  void takesAListAndGivesItBack(int width, int height) {
    Chromium.assumeThere();
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(width, height)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office", "demo-province");
      new OfficeLists(page, OfficeLookIT::look, width).walk();
    }
  }

  @Test
  void takesAListWithoutJavaScript() {
    Chromium.assumeThere();
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.plainWindow(360, 780)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office/imports", "demo-commune");
      new OfficeLists(page, Chromium::lookAt, 360).walkPlainly();
    }
  }

  /**
   * Logs, store, journals, topics, and whatever else the folder holds. An outside store's documents
   * aren't there, and nothing else may hold the person at any time.
   */
  @Test
  void keepsNothingOfAnErasedPersonInItsFolderNorInItsLogs() {
    ErasedPerson person = new ErasedPerson(local);
    String id = person.lived();
    assertThat(person.foundIn(folder).isEmpty())
        .as("only the store holds the person before the erasure")
        .isEqualTo(TestDatabases.areOutside());
    person.erased(id);
    Journey.await("the person to be forgotten", () -> person.foundIn(folder), List::isEmpty);
  }

  private static void duplicates(Page page, int width) {
    page.locator("nav a[href='/office/duplicates']").click();
    page.locator("ol.cards a.title").first().waitFor();
    look(page, "office-duplicates-" + width);
    page.locator("ol.cards a.title").first().click();
    page.locator("fieldset").first().waitFor();
    look(page, "office-duplicate-" + width);
    page.locator("#f-reason").fill("Hai chị em, dùng chung điện thoại");
    page.locator("button[value=NOT_DUPLICATE]").click();
    page.locator(".notice").waitFor();
    look(page, "office-decided-" + width);
  }

  private static void requests(Page page, int width) {
    page.locator("nav a[href='/office/requests']").click();
    page.locator("ol.cards a.title").first().waitFor();
    assertThat(page.locator("ol.cards > li").first().innerText()).contains("quá hạn");
    look(page, "office-requests-" + width);
    page.locator("ol.cards a.title").first().click();
    page.locator("#s-do").waitFor();
    page.locator("form[action$='/answer'] button").click();
    page.locator(".notice").waitFor();
    look(page, "office-request-" + width);
    page.locator("a.link").first().click();
    page.locator("a[href$='/requests/new']").click();
    page.locator("#f-note").waitFor();
    look(page, "office-request-new-" + width);
  }

  /** A stale form says so and keeps what was typed; a script in a note stays text. */
  @Test
  void losesNothingTypedAndRunsNoScriptOfANote() {
    Chromium.assumeThere();
    String id = register("Lý Thị Thử Bền", "0913000001");
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(360, 780)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office/households/" + id, "demo-commune");
      local
          .as("demo-team")
          .with("If-Match", "*")
          .patch("/api/v1/households/" + id, Map.of("village", "<img src=x onerror=alert(1)>"));
      List<String> dialogs = new ArrayList<>();
      page.onDialog(
          dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
          });
      page.locator("summary").first().click();
      page.locator("#f-reason").fill("Thiếu ảnh giấy tờ");
      page.locator("button[value=DECLINE]").click();
      page.locator("#refused").waitFor();
      assertThat(page.locator("#f-reason").inputValue()).isEqualTo("Thiếu ảnh giấy tờ");
      assertThat(page.locator("main").innerText()).contains("<img src=x");
      assertThat(dialogs).as("scripts of a note").isEmpty();
      look(page, "office-stale-360");
      window.clearCookies();
      page.locator("button[value=DECLINE]").click();
      Locator trouble = page.locator("#trouble a");
      trouble.waitFor();
      assertThat(page.locator("#f-reason").inputValue()).isEqualTo("Thiếu ảnh giấy tờ");
      look(page, "office-signed-out-360");
    }
  }

  @Test
  void worksWithoutJavaScript() {
    Chromium.assumeThere();
    String id = register("Hà Văn Không Mã", "0914000001");
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.plainWindow(360, 780)) {
      Page page = window.newPage();
      Chromium.signIn(page, ORIGIN + "/office/households/" + id, "demo-commune");
      page.locator("button[value=APPROVE]").click();
      page.locator(".notice").waitFor();
      assertThat(page.locator("main").innerText()).contains("Đã xác minh hộ.");
      assertThat(
              local
                  .as("demo-team")
                  .get("/api/v1/households/" + id)
                  .json()
                  .path("status")
                  .asString())
          .isEqualTo("VERIFIED");
    }
  }

  private static void look(Page page, String name) {
    Chromium.lookAt(page, name);
    assertThat((List<?>) page.evaluate(TOO_SMALL)).as("too small to press on %s", name).isEmpty();
    assertThat(page.content()).as(name).doesNotContain("??");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .as("the focus on %s", name)
        .isEqualTo("solid");
  }

  private static String register(String name, String phone) {
    Map<String, Object> head =
        Map.of("fullName", name, "phone", phone, "birthYear", 1985, "sex", "F");
    Map<String, Object> unit = Map.of("boundary", "2025-07-01", "code", "07582");
    Map<String, Object> crop =
        Map.of(
            "commodity",
            "Vải thiều",
            "areaM2",
            12500,
            "annualKg",
            3000,
            "harvest",
            Map.of("fromMonth", 5, "toMonth", 7));
    Map<String, Object> consent =
        Map.of(
            "purpose",
            "SELLING",
            "receivers",
            List.of("POSTMART", "VOSO"),
            "textVersion",
            "2026-10",
            "givenAt",
            "2026-11-10T08:00:00+07:00");
    Api.Answer made =
        local
            .as("demo-team")
            .post(
                "/api/v1/households",
                Map.of(
                    "kind",
                    "HOUSEHOLD",
                    "head",
                    head,
                    "unit",
                    unit,
                    "village",
                    "Thôn Phượng Sơn",
                    "crops",
                    List.of(crop),
                    "consents",
                    List.of(consent)));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  private static void request(String household, String kind, String on) {
    Map<String, String> body =
        Map.of("householdId", household, "kind", kind, "way", "IN_PERSON", "receivedOn", on);
    Api.Answer made = local.as("demo-team").post("/api/v1/rights-requests", body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
  }

  private static void awaitPair() {
    Journey.await(
        "the pair to be found",
        () -> local.as("demo-commune").get("/api/v1/duplicates?state=OPEN").json().path("items"),
        items -> items.size() > 0);
  }
}
