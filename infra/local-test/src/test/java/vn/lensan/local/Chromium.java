package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium of the machine's, and what a reader would see at a glance: nothing cut,
 * nothing beside the page.
 */
final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static void assumeThere() {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "There is no " + PROGRAM + ", so no page was looked at with a browser");
  }

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET));
    return new Chromium(playwright, browser);
  }

  BrowserContext window(int width, int height) {
    return browser.newContext(options(width, height));
  }

  /** Of somebody who reads another language. */
  BrowserContext window(int width, int height, String language) {
    return browser.newContext(options(width, height).setLocale(language));
  }

  BrowserContext windowWithoutScript(int width, int height) {
    return browser.newContext(options(width, height).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("vi-VN")
        .setTimezoneId("Asia/Ho_Chi_Minh");
  }

  /** A browser in which no script runs. */
  BrowserContext plainWindow(int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("vi-VN")
            .setJavaScriptEnabled(false));
  }

  /** Signs in at the provider's page, having asked for another page first. */
  static void signIn(Page page, String url, String name) {
    page.navigate(url);
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(name);
    page.locator("button[type=submit]").click();
    page.waitForURL(url + "**");
  }

  /** A picture to look at, and the check that nothing lies outside the window. */
  static void lookAt(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    Object beside =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beside).intValue()).as("pixels of %s beside the window", name).isZero();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
