package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.testing.Api;

/**
 * The demo as a newcomer meets it: its figures are those of its lists, its pages can be read on a
 * phone and a desktop.
 */
class DemoIT {
  private static final int PORT = 18280;
  private static final int LISTED = 2000;
  private static final int STORED = 1988;

  @TempDir static Path folder;
  static LocalProcess local;

  @BeforeAll
  static void start() {
    TestDatabases.dropLocal();
    local = LocalProcess.start(folder.resolve("local"), PORT, true);
  }

  @AfterAll
  static void stop() {
    local.close();
  }

  @Test
  void figuresAreThoseOfTheLists() {
    Journey journey = new Journey(local);
    Awaitility.await("the demo's figures")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              assertThat(journey.figure("demo-ministry", "hh.listed", "VN")).isEqualTo(LISTED);
              assertThat(journey.figure("demo-ministry", "hh.digitised", "VN")).isEqualTo(STORED);
              assertThat(journey.figure("demo-ministry", "hh.digitised", "24")).isEqualTo(895);
              assertThat(journey.figure("demo-ministry", "ocop.on_both", "VN")).isPositive();
              assertThat(journey.figure("demo-ministry", "hh.trained_basic", "VN")).isPositive();
              assertThat(journey.figure("demo-ministry", "order.count", "VN"))
                  .as("orders trickle in")
                  .isPositive();
            });
  }

  @ParameterizedTest
  @CsvSource({"360, 780", "1280, 900"})
  void pagesCanBeRead(int width, int height) {
    Chromium.assumeThere();
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(width, height)) {
      Page page = window.newPage();
      page.navigate("http://localhost:" + PORT + "/");
      assertThat(page.content()).contains("Lên Sàn");
      Chromium.lookAt(page, "start-" + width);
      Chromium.signIn(page, "http://localhost:" + PORT + "/dashboard", "demo-ministry");
      page.locator("table").first().waitFor();
      Chromium.lookAt(page, "dashboard-" + width);
      page.locator("table a").first().click();
      page.locator("table").first().waitFor();
      Chromium.lookAt(page, "dashboard-below-" + width);
    }
  }

  /** As a farmer opens it from a message: no sign-in, no script, a link that works once. */
  @ParameterizedTest
  @CsvSource({"360, 780", "1280, 900"})
  void ownPageCanBeReadWithoutScript(int width, int height) {
    Chromium.assumeThere();
    Api team = local.as("demo-team");
    String household = team.get("/api/v1/households?limit=1").json().at("/items/0/id").asString();
    String door = "/api/v1/households/" + household;
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.windowWithoutScript(width, height)) {
      Page page = window.newPage();
      page.navigate(link(team.post(door + "/own-links", "")));
      Chromium.lookAt(page, "own-open-" + width);
      page.locator("button").click();
      page.locator("textarea[name=text]").fill("Chưa biết in vận đơn <script>alert(1)</script>");
      page.locator("form[action='/own/visit/difficulty'] button").click();
      assertThat(page.locator("[role=status]").textContent()).contains("Đã gửi");
      assertThat(page.locator(".asked .said").first().textContent()).contains("<script>");
      Chromium.lookAt(page, "own-page-" + width);
      assertThat(window.cookies()).isEmpty();
      page.navigate(link(team.post(door + "/own-qr", "")));
      page.locator("input[name=answer]").fill("0000");
      page.locator("button").click();
      assertThat(page.locator("[role=alert]").textContent()).contains("Chưa đúng");
      Chromium.lookAt(page, "own-qr-" + width);
    }
  }

  @Test
  void aTeamsWeekIsAPictureToShare() {
    Chromium.assumeThere();
    Api commune = local.as("demo-commune");
    String household =
        commune.get("/api/v1/households?limit=1").json().at("/items/0/id").asString();
    Map<String, Object> told =
        Map.of(
            "unit", commune.get("/api/v1/households?limit=1").json().at("/items/0/unit"),
            "village", "Thôn Thượng",
            "decision", Map.of("number", "12/QĐ-UBND", "on", "2026-03-15", "issuer", "UBND xã"));
    Api.Answer made = commune.post("/api/v1/teams", told);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String team = "/api/v1/teams/" + made.json().path("id").asString();
    for (String kind : List.of("LISTING", "TRAINING")) {
      commune.post(
          team + "/help", Map.of("householdId", household, "kind", kind, "on", "2026-11-20"));
    }
    commune.post(
        team + "/assignments",
        Map.of("kind", "LISTING", "households", 40, "from", "2026-11-01", "to", "2026-12-31"));
    Api.Answer picture = commune.with("Accept", "image/svg+xml").get(team + "/weeks/2026-W47");
    assertThat(picture.status()).as(picture.text()).isEqualTo(200);
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.window(760, 600)) {
      Page page = window.newPage();
      page.setContent(picture.text());
      assertThat(page.locator("svg text").allTextContents())
          .contains("Đăng sản phẩm", "Cảm ơn bà con và các thành viên của tổ!");
      Chromium.lookAt(page, "team-week");
    }
  }

  private static String link(Api.Answer issued) {
    assertThat(issued.status()).as(issued.text()).isEqualTo(201);
    return issued.json().path("url").asString();
  }
}
