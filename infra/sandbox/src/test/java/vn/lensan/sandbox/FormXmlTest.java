package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The marketplace that speaks forms and XML, has numbers for ids and never calls. */
class FormXmlTest {
  private static Receiver receiver;
  private static RunningSandbox sandbox;

  @BeforeAll
  static void start() throws IOException {
    receiver = new Receiver();
    sandbox =
        new RunningSandbox(
            receiver,
            "--lensan.sandbox.channels.shop-demo.style=FORM_XML",
            "--lensan.sandbox.channels.shop-demo.api-key=key-shop");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    receiver.close();
  }

  private static RunningSandbox.Answer call(String method, String path, String form) {
    HttpRequest.Builder request =
        sandbox
            .request(method, "/shop-demo/v1" + path, "")
            .setHeader("Authorization", "Bearer key-shop")
            .setHeader("Content-Type", "application/x-www-form-urlencoded");
    return sandbox.send(
        method.equals("GET") ? request.GET() : request.POST(BodyPublishers.ofString(form)));
  }

  private static String in(RunningSandbox.Answer answer, String element) {
    var found =
        Pattern.compile("<" + element + ">([^<]*)</" + element + ">").matcher(answer.body());
    assertThat(found.find()).as(answer.raw() + answer.body()).isTrue();
    return found.group(1);
  }

  private static String shop(String key) {
    String form = "key=" + key + "&title=H%E1%BB%99+Th%E1%BB%AD&tel=0900000001&addr=Th&region=24";
    return in(call("POST", "/shops", form), "shop");
  }

  private static String good(String shop, String ticket) {
    String form = "code=S1&title=V%E1%BA%A3i&unit=kg&stock=5&price=45000&from=X&memo=m1&ticket=";
    return in(call("POST", "/shops/" + shop + "/goods", form + ticket), "no");
  }

  @Test
  void makesOneGoodOfOneTicketAndNumbersIt() {
    String shop = shop("h1");
    String no = good(shop, "t1");
    assertThat(no).matches("\\d+");
    assertThat(good(shop, "t1")).isEqualTo(no);
    assertThat(good(shop, "t2")).isNotEqualTo(no);
  }

  @Test
  void tellsItsDecisionOnlyToWhoAsks() {
    String no = good(shop("h2"), "t3");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> in(call("GET", "/goods/" + no, ""), "state").equals("REJECTED"));
    assertThat(call("GET", "/goods/" + no, "").body()).contains("<why>").contains("NO_PICTURE");
    assertThat(sandbox.door("GET", "/shop_demo/calls", "").json().at("/webhooks").toString())
        .doesNotContain("\"sent\":1");
  }

  @Test
  void readsTheShopPageByPage() {
    String shop = shop("h3");
    good(shop, "a");
    good(shop, "b");
    var first = call("GET", "/goods?count=1", "");
    assertThat(call("GET", "/goods?count=1&after=" + in(first, "next"), "").body())
        .contains("<entry>")
        .isNotEqualTo(first.body());
  }

  @Test
  void refusesInXmlWhoeverRefuses() {
    assertThat(call("GET", "/goods/123", "").body()).contains("<failure><code>item.unknown");
    assertThat(call("GET", "/nothing", "").body()).contains("<failure><code>request.not-found");
    sandbox.door("PUT", "/shop_demo/faults", "{\"errorRate\": 1}");
    var struck = call("GET", "/goods", "");
    sandbox.door("DELETE", "/shop_demo/faults", "");
    assertThat(struck.status()).isEqualTo(500);
    assertThat(struck.body()).contains("<failure>");
  }
}
