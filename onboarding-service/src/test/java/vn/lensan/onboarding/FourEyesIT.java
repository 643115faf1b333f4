package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Who the head of a verified household is: one proposes, another decides. */
class FourEyesIT extends ImportRails {
  private static final String PROPOSALS = "/api/v1/proposals";
  private static final Map<String, String> YES = Map.of("decision", "APPROVE");

  private String verified(String name) {
    String id = registeredId(Invented.household(name));
    approve(id);
    return id;
  }

  private JsonNode proposed(Api who, String id, Map<String, Object> head) {
    Api.Answer answer =
        who.with("If-Match", "*")
            .patch(HOUSEHOLDS + "/" + id, Map.of("head", head, "village", "Thôn Đã Đổi"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void changesTheHeadOnlyOnceASecondPersonApproves() {
    String id = verified("Phùng Văn Cũ");
    JsonNode patched =
        proposed(commune(), id, Map.of("fullName", "Phùng Văn Mới", "birthYear", 1980));
    assertThat(patched.path("head").path("fullName").asString()).isEqualTo("Phùng Văn Cũ");
    assertThat(patched.path("village").asString()).isEqualTo("Thôn Đã Đổi");
    JsonNode proposal = patched.path("proposals").path(0);
    assertThat(proposal.path("changes").path(0).path("new").asString()).isEqualTo("Phùng Văn Mới");
    String decision = PROPOSALS + "/" + proposal.path("id").asString() + "/decision";
    Api.Answer own = commune().post(decision, YES);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.json().path("code").asString()).isEqualTo("proposal.own");
    assertThat(queue()).contains(proposal.path("id").asString());
    Api.Answer other = province().post(decision, YES);
    assertThat(other.json().path("state").asString()).as(other.text()).isEqualTo("APPROVED");
    JsonNode after = team().get(HOUSEHOLDS + "/" + id).json();
    assertThat(after.path("head").path("fullName").asString()).isEqualTo("Phùng Văn Mới");
    assertThat(after.path("head").path("birthYear").asInt()).isEqualTo(1980);
    assertThat(after.path("proposals").size()).isZero();
    assertThat(province().post(decision, YES).status()).isEqualTo(409);
    assertThat(team().post(decision, YES).status()).isEqualTo(403);
    assertThat(ids(team().get(HOUSEHOLDS + "?q=phung%20van%20moi").json())).contains(id);
  }

  @Test
  void leavesAllAsItWasWhenItIsDeclined() {
    String id = verified("Phan Văn Giữ");
    String proposal = idOf(proposed(team(), id, Map.of("sex", "F")));
    Api.Answer silent = commune().post(at(proposal), Map.of("decision", "DECLINE"));
    assertThat(errors(silent)).containsExactly("/reason required");
    Map<String, String> no = Map.of("decision", "DECLINE", "reason", "Không đúng giấy tờ");
    assertThat(commune().post(at(proposal), no).json().path("state").asString())
        .isEqualTo("DECLINED");
    assertThat(team().get(HOUSEHOLDS + "/" + id).json().path("head").has("sex")).isFalse();
    JsonNode kept = team().get(HOUSEHOLDS + "/" + id + "/proposals").json().path("items");
    assertThat(kept.path(0).path("reason").asString()).isEqualTo("Không đúng giấy tờ");
  }

  @Test
  void putsAProposalAsideWhoseValueIsAnotherMeanwhile() {
    String id = verified("Tô Văn Hai");
    String one = idOf(proposed(team(), id, Map.of("fullName", "Tô Văn Ba")));
    proposed(team(), id, Map.of("fullName", "Tô Văn Bốn"));
    assertThat(proposed(team(), id, Map.of("fullName", "Tô Văn Bốn")).path("proposals").size())
        .as("the same twice")
        .isEqualTo(2);
    commune().post(at(one), YES);
    JsonNode left = team().get(HOUSEHOLDS + "/" + id + "/proposals").json().path("items");
    assertThat(left.valueStream().map(each -> each.path("state").asString()).toList())
        .containsExactly("APPROVED", "OUTDATED");
  }

  @Test
  void keepsTheNumberMaskedAndHashedForSearch() {
    String id = verified("Cù Thị Số");
    String number = Invented.citizenNumber();
    JsonNode patched = proposed(team(), id, Map.of("citizenNumber", number));
    assertThat(patched.toString()).doesNotContain(number);
    assertThat(ids(team().get(HOUSEHOLDS + "?q=" + number).json())).isEmpty();
    commune().post(at(idOf(patched)), YES);
    assertThat(ids(team().get(HOUSEHOLDS + "?q=" + number).json())).containsExactly(id);
  }

  @Test
  void aListProposesAndItsRowIsDoubtful() {
    String id = verified("Đồng Văn Kê");
    String code = team().get(HOUSEHOLDS + "/" + id).json().path("code").asString();
    byte[] list =
        Sheets.separated(
            ",",
            List.of(
                List.of("Mã hộ", "Họ và tên", "Số điện thoại", "Xã/Phường"),
                List.of(code, "Đồng Văn Khác", Invented.phone(), "Lục Ngạn")));
    JsonNode job = done(commune(), list);
    assertThat(rows(commune(), job, "REFUSED")).isEmpty();
    assertThat(job.path("doubtful").asInt()).as(job.toString()).isOne();
    assertThat(rows(commune(), job, "UPDATED")).containsExactly("2 identity.proposed");
    JsonNode household = team().get(HOUSEHOLDS + "/" + id).json();
    assertThat(household.path("head").path("fullName").asString()).isEqualTo("Đồng Văn Kê");
    assertThat(household.path("proposals").size()).isOne();
  }

  @Test
  void showsTheQueueOnlyWithinTheUnits() {
    String id = verified("Mạc Thị Kín");
    String proposal = idOf(proposed(team(), id, Map.of("fullName", "Mạc Thị Khác")));
    Api beside = as("beside", Role.PROVINCE, SIBLING);
    assertThat(beside.get(PROPOSALS + "?limit=200").text()).doesNotContain(proposal, id, "Mạc");
    assertThat(beside.post(at(proposal), YES).status()).isEqualTo(404);
    assertThat(as("own", Role.COMMUNE, OWN).get(PROPOSALS + "?limit=1").json().has("items"))
        .isTrue();
  }

  private String queue() {
    StringBuilder all = new StringBuilder();
    String cursor = "";
    do {
      JsonNode page = province().get(PROPOSALS + "?limit=1" + cursor).json();
      all.append(page.path("items"));
      cursor = page.has("cursor") ? "&cursor=" + page.path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    return all.toString();
  }

  private static String idOf(JsonNode household) {
    return household.path("proposals").path(0).path("id").asString();
  }

  private static String at(String proposal) {
    return PROPOSALS + "/" + proposal + "/decision";
  }
}
