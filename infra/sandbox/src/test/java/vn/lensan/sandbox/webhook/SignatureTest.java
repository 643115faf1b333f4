package vn.lensan.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String SECRET = "whsec_dGhpcyBpcyBub3QgYSByZWFsIHNlY3JldCE=";
  private static final String BODY = "{\"type\":\"item.live\",\"data\":{\"tên\":\"Vải\"}}";

  private static HttpHeaders signed(String secret, String body) {
    var now = Instant.now().getEpochSecond();
    return HttpHeaders.of(
        Map.of(
            "webhook-id", List.of("msg_1"),
            "webhook-timestamp", List.of(Long.toString(now)),
            "webhook-signature", List.of(Signature.of(secret, "msg_1", now, body))),
        (name, value) -> true);
  }

  @Test
  void isAcceptedByTheReferenceImplementation() throws Exception {
    new Webhook(SECRET).verify(BODY, signed(SECRET, BODY));
  }

  @Test
  void isRefusedForAnotherBodyOrSecret() {
    assertThatThrownBy(() -> new Webhook(SECRET).verify(BODY + " ", signed(SECRET, BODY)))
        .isInstanceOf(WebhookVerificationException.class);
    assertThatThrownBy(
            () -> new Webhook(SECRET).verify(BODY, signed("whsec_b3RoZXIgc2VjcmV0IGtleQ==", BODY)))
        .isInstanceOf(WebhookVerificationException.class);
    assertThat(Signature.of(SECRET, "msg_1", 1, BODY)).startsWith("v1,");
  }
}
