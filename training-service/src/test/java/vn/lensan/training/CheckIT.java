package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

@TrainingTest
class CheckIT {
  private static final String CHECK = "/verify/certificates/";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  @LocalServerPort private int port;

  @Test
  void tellsAProgramWhatItNeedsAndNoPerson() {
    Classroom room = new Classroom(port);
    String household = Onboarded.household(Onboarded.OWN);
    String code = room.certified("T1", household);
    JsonNode seen = room.anybody().get(CHECK + code).json();
    assertThat(seen.get("valid").asBoolean()).isTrue();
    assertThat(seen.get("level").asString()).isEqualTo("T1");
    assertThat(seen.get("province").asString()).isEqualTo("Bắc Ninh");
    assertThat(seen.get("household").asString()).matches("24-….{3}");
    assertThat(seen.toString()).doesNotContain(household).doesNotContain("07582");
    String typed = code.toLowerCase(Locale.ROOT).replace("-", "").replace('0', 'o');
    assertThat(room.anybody().get(CHECK + typed).json().get("code").asString()).isEqualTo(code);
  }

  @Test
  void showsAPageInVietnamese() {
    Classroom room = new Classroom(port);
    String code = room.certified("T1", Onboarded.household(Onboarded.OWN));
    Api.Answer page = browser().get(CHECK + code);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type").orElse("")).startsWith("text/html");
    assertThat(page.text()).contains("Chứng nhận hợp lệ", code, "Bắc Ninh");
    Api.Answer style = browser().get(CHECK + "assets/verify.css");
    assertThat(style.status()).isEqualTo(200);
    assertThat(style.header("content-type").orElse("")).startsWith("text/css");
  }

  @Test
  void tellsASlipOfTheFingerFromACertificateThatIsNot() {
    Classroom room = new Classroom(port);
    Classroom.refused(room.anybody().get(CHECK + "LS-T2-7K3M-9QXD"), 404, "certificate.mistyped");
    JsonNode unknown =
        Classroom.refused(
            room.anybody().get(CHECK + "LS-T2-0000-0002"), 404, "certificate.unknown");
    assertThat(unknown.get("valid").asBoolean()).isFalse();
    assertThat(unknown.get("reason").asString()).isEqualTo("unknown");
    Api.Answer page = browser().get(CHECK + "%3Cscript%3E");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("Mã gõ chưa đúng").doesNotContain("<script>");
    assertThat(browser().get(CHECK + "LS-T2-0000-0002").text()).contains("Không có chứng nhận này");
  }

  private Api browser() {
    return Api.onPort(port).with("Accept", BROWSER);
  }
}
