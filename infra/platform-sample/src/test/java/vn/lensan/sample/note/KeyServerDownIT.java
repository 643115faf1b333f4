package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** One service, from its start beside a dead key server to a change of keys: in this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyServerDownIT {
  private static final String NOTES = "/api/v1/notes";
  private static final RSAKey KEY = TestIdentity.newKey("first");
  private static final RSAKey NEXT = TestIdentity.newKey("second");
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int INVENTED = 100;

  private static KeyServer keys;
  private static OwnService service;
  private static Api api;

  @BeforeAll
  static void startBesideADeadKeyServer() throws Exception {
    keys = new KeyServer(KEY);
    service =
        OwnService.start(
            "key-server-down",
            Map.of(
                "lensan.security.jwk-set-uri", keys.uri(),
                "lensan.security.key-server-pause", PAUSE.toString()));
    api = service.api();
  }

  @AfterAll
  static void stop() {
    service.close();
    keys.close();
  }

  @Test
  @Order(1)
  void saysThatItCanNotTellWhileTheKeysWereNeverSeen() {
    for (int number = 0; number < 5; number++) {
      Api.Answer answer = with(KEY);
      HttpRulesIT.refused(answer, 503, "identity.away");
      assertThat(answer.header("retry-after")).isPresent();
    }
    HttpRulesIT.refused(api.get(NOTES), 401, "token.missing");
    assertThat(api.get("/verify/hello").status()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void servesAsSoonAsTheKeyServerIsBack() throws Exception {
    keys.up();
    await().atMost(PAUSE.plusSeconds(5)).until(() -> with(KEY).status() == 200);
  }

  @Test
  @Order(3)
  void asksSeldomHoweverManyKeyIdsAreInvented() {
    int before = keys.asked();
    long start = System.nanoTime();
    for (int number = 0; number < INVENTED; number++) {
      RSAKey invented = new RSAKey.Builder(NEXT).keyID("invented-" + number).build();
      HttpRulesIT.refused(with(invented), 401, "token.refused");
      assertThat(with(KEY).status()).isEqualTo(200);
    }
    long pauses = Duration.ofNanos(System.nanoTime() - start).dividedBy(PAUSE) + 1;
    assertThat((long) keys.asked() - before).isLessThanOrEqualTo(2 * pauses);
  }

  @Test
  @Order(4)
  void keepsValidUsersWhileTheKeyServerIsDown() {
    keys.down();
    HttpRulesIT.refused(with(NEXT), 401, "token.refused");
    assertThat(with(KEY).status()).isEqualTo(200);
    HttpRulesIT.refused(with(TestIdentity.newKey("first")), 401, "token.refused");
    assertThat(with(KEY).status()).isEqualTo(200);
  }

  @Test
  @Order(5)
  void learnsANewKeyWithoutARestart() throws Exception {
    keys.publish(KEY, NEXT);
    keys.up();
    await().atMost(PAUSE.plusSeconds(5)).until(() -> with(NEXT).status() == 200);
    assertThat(with(KEY).status()).isEqualTo(200);
  }

  private static Api.Answer with(RSAKey key) {
    return api.as(
            TestIdentity.sign(TestIdentity.claims("tester", Role.TEAM, Sample.UNIT).build(), key))
        .get(NOTES);
  }
}
