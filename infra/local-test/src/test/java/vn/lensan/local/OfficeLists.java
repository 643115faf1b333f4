package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Lists on the officers' pages: handed in, watched, doubted, given back. */
final class OfficeLists {
  private static final double A_WHILE = 120_000;
  private static final String DEMO = "/demo/danh-sach-ho-bac-ninh.xlsx";

  /** "Hằng" and "Vân" in TCVN3: too few words to be sure of. */
  private static final byte[] DOUBTFUL =
      "Ho ten,SDT,Xa\r\nH\u00BBng,0981777001,Phuong Son\r\nV\u00A9n,098177,Phuong Son"
          .getBytes(StandardCharsets.ISO_8859_1);

  private final Page page;
  private final BiConsumer<Page, String> look;
  private final int width;

  /**
   * @param look takes a picture under a name, and checks what must hold of every page
   */
  OfficeLists(Page page, BiConsumer<Page, String> look, int width) {
    this.page = page;
    this.look = look;
    this.width = width;
  }

  void walk() {
    page.locator("nav a[href='/office/imports']").click();
    page.locator("#f-file").waitFor();
    look("imports");
    choose(new FilePayload("danh-sach-ho-bac-ninh.xlsx", "application/octet-stream", demo()));
    page.locator("input[value=COMMIT]").check();
    send();
    page.locator("#job").waitFor();
    look("import-begun");
    // Without a press: the page follows the job by its events.
    awaitAnswer();
    look("import");
    assertThat(page.locator("main").innerText()).contains("Thiếu họ tên.", "Tải kết quả (Excel)");
    Download answer = page.waitForDownload(() -> page.locator("a[href$='/answer']").click());
    assertThat(answer.suggestedFilename()).startsWith("ket-qua-").endsWith(".xlsx");
    answer.saveAs(Path.of("target", "screenshots", "answer-" + width + ".xlsx"));
    doubt();
    page.locator("header a.plain").first().click();
    page.waitForURL("**lang=en");
    look("import-english");
  }

  private void doubt() {
    page.locator("nav a[href='/office/imports']").click();
    page.locator("#f-file").waitFor();
    choose(new FilePayload("ho-phong-cu.csv", "text/csv", DOUBTFUL));
    send();
    page.locator("#s-doubt").waitFor();
    look("imports-doubt");
    page.locator("input[name=encoding][value=TCVN3]").check();
    page.locator("form:has(input[name=held][value]:not([value=''])) button[type=submit]")
        .first()
        .click();
    awaitAnswer();
    look("import-checked");
    assertThat(page.locator("main").innerText()).contains("TCVN3", "đã kiểm tra");
  }

  /** In a browser without scripts: the page asks again by itself. */
  void walkPlainly() {
    choose(new FilePayload("ho.csv", "text/csv", plain()));
    send();
    awaitAnswer();
    look("import-plain");
  }

  private void awaitAnswer() {
    page.locator("a[href$='/answer']").waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
  }

  private void choose(FilePayload file) {
    page.locator("#f-file").setInputFiles(file);
  }

  private void send() {
    page.locator("form[data-once] button[type=submit]").click();
  }

  private static byte[] plain() {
    return "Họ tên,SĐT,Xã\nHộ Không Mã,0981777333,Lục Ngạn".getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] demo() {
    try (InputStream list = Objects.requireNonNull(OfficeLists.class.getResourceAsStream(DEMO))) {
      return list.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void look(String name) {
    look.accept(page, "office-" + name + "-" + width);
  }
}
