package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** /office/channels: how marketplaces do, what they turned down, and who may do something. */
class ChannelPageIT extends CatalogRails {
  @Autowired MongoOperations mongo;

  @AfterEach
  void wellAgain() {
    Sandbox.noFaults("voso");
    ministry().post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private Api ministry() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  private String page(Api reader) {
    Api.Answer page = reader.get("/office/channels");
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page.text();
  }

  @Test
  void showsRejectionsWithWhatToDoToTheirOwnUnitsOnly() {
    String name = "Cao thần dược <b> thử";
    var product = created(Onboarded.verified(Onboarded.OWN), name);
    observed(
        request(product.path("id").asString(), "VOSO").json().path("id").asString(), "REJECTED");
    assertThat(page(team()))
        .contains("Cao thần dược &lt;b&gt; thử", "Bỏ từ đó rồi đăng lại", "FORBIDDEN_WORD")
        .contains("Postmart", "Voso", "Hạn mức", "Cầu dao")
        .doesNotContain("??");
    assertThat(page(as(Role.TEAM, Onboarded.SIBLING))).doesNotContain("thần dược");
    Api.Answer english = team().get("/office/channels?lang=en");
    assertThat(english.text()).contains("Circuit breaker").doesNotContain("??");
  }

  @Test
  void letsTheMinistryAloneCallAgainAndNotesIt() {
    Sandbox.faults("voso", Map.of("errorRate", 1.0));
    for (int i = 0; i < 4; i++) {
      var product = created(Onboarded.verified(Onboarded.OWN), "Trà của trang " + i);
      request(product.path("id").asString(), "VOSO");
    }
    await().atMost(PATIENCE).until(() -> page(ministry()).contains("/office/channels/voso/reset"));
    assertThat(page(team())).contains("Đang ngắt").doesNotContain("/office/channels/voso/reset");
    Sandbox.noFaults("voso");
    assertThat(team().post("/office/channels/voso/reset", "").status()).isEqualTo(403);
    assertThat(ministry().post("/office/channels/voso/reset", "").status()).isEqualTo(303);
    Query noted =
        Query.query(Criteria.where("channel").is("VOSO").and("action").is("circuit-breaker.reset"));
    assertThat(mongo.count(noted, "channelLog")).isPositive();
  }
}
