package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
