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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestRails;
import vn.lensan.sample.SampleApplication;

/** One service, from its start beside a dead key server to a change of keys: in this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyServerDownIT {
  private static final String NOTES = "/api/v1/notes";
  private static final RSAKey KEY = TestIdentity.newKey("first");
  private static final RSAKey NEXT = TestIdentity.newKey("second");
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int INVENTED = 40;

  private static KeyServer keys;
  private static ConfigurableApplicationContext service;
  private static Api api;

  @BeforeAll
  static void startBesideADeadKeyServer() throws Exception {
    keys = new KeyServer(KEY);
    service =
        new SpringApplicationBuilder(SampleApplication.class)
            .initializers(new TestRails(), pointingAt(keys))
            .run("--spring.config.name=sample");
    String port = service.getEnvironment().getProperty("local.server.port");
    api = Api.at("http://127.0.0.1:" + port);
  }

  private static ApplicationContextInitializer<ConfigurableApplicationContext> pointingAt(
      KeyServer keys) {
    Map<String, Object> properties =
        Map.of(
            "server.port", "0",
            "lensan.security.jwk-set-uri", keys.uri(),
            "lensan.security.key-server-pause", PAUSE.toString());
    return context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("key-server", properties));
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
      HttpRulesIT.refused(with(TestIdentity.newKey("invented-" + number)), 401, "token.refused");
      assertThat(with(KEY).status()).isEqualTo(200);
    }
    long pauses = Duration.ofNanos(System.nanoTime() - start).dividedBy(PAUSE) + 1;
    assertThat((long) keys.asked() - before).isLessThanOrEqualTo(2 * pauses).isLessThan(INVENTED);
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
