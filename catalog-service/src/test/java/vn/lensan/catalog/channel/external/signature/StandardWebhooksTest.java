package vn.lensan.catalog.channel.external.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.channel.SignedMessage;
import vn.lensan.platform.problem.Problem;

/** Ours against the public library, and against those who would like to get in. */
class StandardWebhooksTest {
  private static final String OLD = "whsec_b2xkIHNlY3JldCBmb3IgdGVzdHMgb25seSE=";
  private static final String NEW = "whsec_bmV3IHNlY3JldCBmb3IgdGVzdHMgb25seSE=";
  private static final String STRANGER = "whsec_c3RyYW5nZXIncyBzZWNyZXQsIHRlc3RzIG9ubHk=";
  private static final String BODY = "{\"type\":\"order.placed\",\"name\":\"Nguyễn\"}";
  private final Instant now = Instant.now();
  private final StandardWebhooks ours =
      new StandardWebhooks(List.of(OLD, NEW), Clock.fixed(now, ZoneOffset.UTC));

  private static SignedMessage signed(String secret, Instant at, String body) throws Exception {
    String signature = new Webhook(secret).sign("msg_1", at.getEpochSecond(), body);
    return new SignedMessage(
        "msg_1",
        Long.toString(at.getEpochSecond()),
        signature,
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void believesBothLiveSecretsAsTheLibrarySigns() throws Exception {
    SignedMessage old = signed(OLD, now, BODY);
    SignedMessage next = signed(NEW, now, BODY);
    assertThatNoException().isThrownBy(() -> ours.verify(old));
    assertThatNoException().isThrownBy(() -> ours.verify(next));
    HttpHeaders headers =
        HttpHeaders.of(
            Map.of(
                "webhook-id", List.of(old.id()),
                "webhook-timestamp", List.of(old.timestamp()),
                "webhook-signature", List.of(old.signature())),
            (name, value) -> true);
    assertThatNoException().isThrownBy(() -> new Webhook(OLD).verify(BODY, headers));
  }

  @Test
  void believesOneGoodSignatureAmongOthers() throws Exception {
    SignedMessage good = signed(NEW, now, BODY);
    SignedMessage many =
        new SignedMessage(
            good.id(), good.timestamp(), "v1a,xyz v1,%%% v1,AAAA " + good.signature(), good.body());
    assertThatNoException().isThrownBy(() -> ours.verify(many));
  }

  @Test
  void refusesStrangersChangedBodiesAndOtherTimes() throws Exception {
    refused(signed(STRANGER, now, BODY), "webhook.signature-wrong");
    SignedMessage good = signed(OLD, now, BODY);
    byte[] again = (BODY + " ").getBytes(StandardCharsets.UTF_8);
    refused(
        new SignedMessage(good.id(), good.timestamp(), good.signature(), again),
        "webhook.signature-wrong");
    refused(
        new SignedMessage("msg_2", good.timestamp(), good.signature(), good.body()),
        "webhook.signature-wrong");
    refused(signed(OLD, now.minus(Duration.ofMinutes(6)), BODY), "webhook.timestamp-outside");
    refused(signed(OLD, now.plus(Duration.ofMinutes(6)), BODY), "webhook.timestamp-outside");
    refused(
        new SignedMessage("msg_1", "soon", good.signature(), good.body()),
        "webhook.timestamp-wrong");
  }

  @Test
  void believesNobodyWithoutASecret() throws Exception {
    StandardWebhooks closed = new StandardWebhooks(List.of(""), Clock.fixed(now, ZoneOffset.UTC));
    SignedMessage message = signed(OLD, now, BODY);
    assertThatThrownBy(() -> closed.verify(message)).isInstanceOf(Problem.class);
  }

  private void refused(SignedMessage message, String code) {
    assertThatThrownBy(() -> ours.verify(message))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
