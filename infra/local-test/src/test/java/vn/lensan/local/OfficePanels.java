package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** Four eyes, transfers, teams and difficulties on the officers' pages, with something in each. */
final class OfficePanels {
  private static final Map<String, String> OWN = unit("07582");
  private static final Map<String, String> BESIDE = unit("07615");
  private final LocalProcess local;
  private final Page page;
  private final BiConsumer<Page, String> look;
  private final int width;

  /**
   * @param look takes a picture under a name, and checks what must hold of every page
   */
  OfficePanels(LocalProcess local, Page page, BiConsumer<Page, String> look, int width) {
    this.local = local;
    this.page = page;
    this.look = look;
    this.width = width;
  }

  private static Map<String, String> unit(String code) {
    return Map.of("boundary", "2025-07-01", "code", code);
  }

  /** The household shall be verified, and lie in the officer's commune. */
  void walk(String household, String photo) {
    proposals(household);
    transfers(household);
    teams(household, photo);
  }

  private void proposals(String household) {
    Map<String, Object> head =
        Map.of("fullName", "Nguyễn Thị Ngọc Điệu <b>Trường</b>", "birthYear", 1971);
    Api.Answer proposed =
        local
            .as("demo-team")
            .with("If-Match", "*")
            .patch("/api/v1/households/" + household, Map.of("head", head));
    assertThat(proposed.json().path("proposals")).as(proposed.text()).hasSize(1);
    open("/office/proposals");
    page.locator("summary").first().click();
    look("proposals");
    page.locator("textarea[name=reason]").first().fill(" ");
    page.locator("button[value=NO]").first().click();
    page.locator("#refused").waitFor();
    look("proposal-without-reason");
    page.locator("button[value=YES]").first().click();
    page.locator(".notice").first().waitFor();
    look("proposal-approved");
  }

  private void transfers(String household) {
    String why = "Lấy chồng về xã bên, đã chuyển hẳn từ đầu năm và có giấy của thôn <cũ>";
    made("demo-commune", "/api/v1/households/" + household + "/transfers", wish(BESIDE, why));
    Map<String, Object> head =
        Map.of("fullName", "Thạch Thị Phượng Chuyển", "phone", "0981" + (width + 400_000));
    String coming =
        made(
                "demo-province",
                "/api/v1/households",
                Map.of("kind", "HOUSEHOLD", "head", head, "unit", BESIDE))
            .json()
            .path("id")
            .asString();
    made("demo-province", "/api/v1/households/" + coming + "/transfers", wish(OWN, why));
    open("/office/transfers");
    page.locator("summary").first().click();
    look("transfers");
    page.locator("form[action$='/retraction'] button").first().click();
    page.locator(".notice").first().waitFor();
    page.locator("button[value=YES]").first().click();
    page.locator("main", new Page.LocatorOptions().setHasText("Không có hộ nào xin")).waitFor();
    look("transferred");
  }

  private static Map<String, Object> wish(Map<String, String> unit, String why) {
    return Map.of("unit", unit, "village", "Thôn Phượng Sơn Thượng", "reason", why);
  }

  private void teams(String household, String photo) {
    Map<String, String> decision =
        Map.of("number", "12/QĐ-UBND", "on", "2026-03-15", "issuer", "UBND xã");
    Map<String, Object> told =
        Map.of("unit", OWN, "village", "Thôn Phượng Sơn Thượng", "decision", decision);
    String team = made("demo-commune", "/api/v1/teams", told).json().path("id").asString();
    Map<String, Object> member =
        Map.of("name", "Lê Văn Bình", "affiliation", "VOLUNTEER", "from", "2026-04-01");
    made("demo-commune", "/api/v1/teams/" + team + "/members", member);
    String today = LocalDate.now(Days.ZONE).toString();
    for (String kind : List.of("LISTING", "PAYMENT_ACCOUNT")) {
      Map<String, String> help = Map.of("householdId", household, "kind", kind, "on", today);
      made("demo-team", "/api/v1/teams/" + team + "/help", help);
    }
    Map<String, Object> target =
        Map.of("kind", "LISTING", "households", 40, "from", "2026-11-01", "to", "2026-12-31");
    made("demo-commune", "/api/v1/teams/" + team + "/assignments", target);
    Map<String, Object> hard = new HashMap<>(Map.of("householdId", household, "about", "DELIVERY"));
    hard.put("teamId", team);
    hard.put("text", "Bưu tá hẹn ba lần không đến, hàng <tươi> để lâu thì hỏng. ".repeat(4));
    hard.put("photoIds", List.of(photo));
    made("demo-team", "/api/v1/difficulties", hard);
    open("/office/teams");
    look("teams");
    page.locator("a.title[href$='/office/teams/" + team + "']").click();
    page.locator("#s-week").waitFor();
    look("team");
    page.locator("a.title[href*='/office/difficulties/']").first().click();
    page.locator("#f-reason").waitFor();
    look("difficulty");
    page.locator("#f-reason").fill("Gọi tổng đài của bưu điện, mai tổ tới cùng.");
    page.locator("form.stack button").click();
    page.locator(".notice").waitFor();
    look("difficulty-answered");
  }

  private Api.Answer made(String client, String path, Object body) {
    Api.Answer made = local.as(client).post(path, body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made;
  }

  private void open(String path) {
    page.locator("nav a[href='" + path + "']").click();
    page.waitForURL("**" + path);
  }

  private void look(String name) {
    look.accept(page, "office-" + name + "-" + width);
  }
}
