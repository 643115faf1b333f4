package vn.lensan.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.problem.Problem;

/** Ours against the public library, and against those who would like to get in. */
class StandardWebhooksTest {
  private static final String OLD = "whsec_b2xkIHNlY3JldCBmb3IgdGVzdHMgb25seSE=";
  private static final String NEW = "whsec_bmV3IHNlY3JldCBmb3IgdGVzdHMgb25seSE=";
  private static final String STRANGER = "whsec_c3RyYW5nZXIncyBzZWNyZXQsIHRlc3RzIG9ubHk=";
  private static final String BODY = "{\"type\":\"order.placed\",\"name\":\"Nguyễn\"}";
  private final Instant now = Instant.now();
  private final Clock clock = Clock.fixed(now, ZoneOffset.UTC);
  private final StandardWebhooks ours = new StandardWebhooks(List.of(OLD, NEW), clock);

  /** A message whose parts can be changed behind the signer's back. */
  private record Told(Map<String, List<String>> headers, String body) {
    static Told of(String id, String at, String signature) {
      return new Told(
          new TreeMap<>(
              Map.of(
                  "webhook-id", List.of(id),
                  "webhook-timestamp", List.of(at),
                  "webhook-signature", List.of(signature))),
          BODY);
    }

    Told with(String header, String... values) {
      Map<String, List<String>> changed = new TreeMap<>(headers);
      changed.put(header, List.of(values));
      return new Told(changed, body);
    }

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    ReceivedWebhook received() {
      return new ReceivedWebhook(
          name -> headers.getOrDefault(name, List.of()), body.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Told signed(String secret, Instant at) throws Exception {
    long seconds = at.getEpochSecond();
    return Told.of(
        "msg_1", Long.toString(seconds), new Webhook(secret).sign("msg_1", seconds, BODY));
  }

  @Test
  void believesBothLiveSecretsAsTheLibrarySigns() throws Exception {
    Told old = signed(OLD, now);
    assertThat(ours.verified(old.received())).isEqualTo("msg_1");
    assertThat(ours.verified(signed(NEW, now).received())).isEqualTo("msg_1");
    HttpHeaders headers = HttpHeaders.of(old.headers(), (name, value) -> true);
    assertThatNoException().isThrownBy(() -> new Webhook(OLD).verify(BODY, headers));
  }

  @Test
  void believesOneGoodSignatureAmongOthers() throws Exception {
    Told good = signed(NEW, now);
    String many = "v1a,xyz v1,%%% v1,AAAA v9 " + good.header("webhook-signature");
    assertThat(ours.verified(good.with("webhook-signature", many).received())).isEqualTo("msg_1");
  }

  @Test
  void refusesStrangersChangedBodiesAndOtherTimes() throws Exception {
    refused(signed(STRANGER, now), "webhook.signature-wrong");
    Told good = signed(OLD, now);
    refused(new Told(good.headers(), BODY + " "), "webhook.signature-wrong");
    refused(good.with("webhook-id", "msg_2"), "webhook.signature-wrong");
    refused(signed(OLD, now.minus(Duration.ofMinutes(6))), "webhook.timestamp-outside");
    refused(signed(OLD, now.plus(Duration.ofMinutes(6))), "webhook.timestamp-outside");
    refused(good.with("webhook-timestamp", "soon"), "webhook.timestamp-wrong");
  }

  @Test
  void takesAHeaderThatIsThereTwiceOrNotAtAllForNone() throws Exception {
    Told good = signed(OLD, now);
    String signature = good.header("webhook-signature");
    refused(good.with("webhook-signature", signature, signature), "webhook.unsigned");
    refused(good.with("webhook-signature"), "webhook.unsigned");
    refused(good.with("webhook-id", "a\nb"), "webhook.unsigned");
  }

  @Test
  void believesTheOwnerOfAPublicKeyAndNobodyElse() throws Exception {
    KeyPair sender = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyPair stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    StandardWebhooks asymmetric = new StandardWebhooks(List.of("whpk_" + raw(sender), OLD), clock);
    String at = Long.toString(now.getEpochSecond());
    String genuine = ed25519(sender, at);
    assertThat(asymmetric.verified(Told.of("msg_1", at, "v1a," + genuine).received()))
        .isEqualTo("msg_1");
    assertThat(asymmetric.verified(signed(OLD, now).received())).isEqualTo("msg_1");
    List<String> forged =
        List.of("v1a," + ed25519(stranger, at), "v1," + genuine, "v1a,AAAA", "v1a,");
    forged.forEach(
        signature ->
            assertThatThrownBy(
                    () -> asymmetric.verified(Told.of("msg_1", at, signature).received()))
                .as(signature)
                .isInstanceOf(Problem.class));
  }

  /** The last 32 bytes of a public key's encoding are the key itself (RFC 8410). */
  private static String raw(KeyPair pair) {
    byte[] encoded = pair.getPublic().getEncoded();
    return Base64.getEncoder()
        .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  private static String ed25519(KeyPair pair, String at) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(("msg_1." + at + "." + BODY).getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  @Test
  void believesNobodyWithoutAKeyAndTellsNoKey() throws Exception {
    StandardWebhooks closed = new StandardWebhooks(List.of(""), clock);
    ReceivedWebhook message = signed(OLD, now).received();
    assertThatThrownBy(() -> closed.verified(message)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> new StandardWebhooks(List.of("whpk_AAAA"), clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("AAAA");
  }

  private void refused(Told message, String code) {
    assertThatThrownBy(() -> ours.verified(message.received()))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
