package vn.lensan.catalog.channel.external.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ChannelCredentials;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.platform.observability.Traces;

class PartnerClientTest {
  private static final PartnerCall CREATE =
      PartnerCall.repeatable("POST", "/items").with("Client-Key", "k1");

  private final WireMockServer partner =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final OneKey credentials = new OneKey();
  private PartnerClient client = client();

  private static final class OneKey implements ChannelCredentials {
    private String key = "key";
    private @Nullable String refused;

    @Override
    public String current(ChannelId channel, String given) {
      return key;
    }

    @Override
    public Optional<Instant> refusedSince(ChannelId channel, String given) {
      return key.equals(refused) ? Optional.of(Instant.EPOCH) : Optional.empty();
    }

    @Override
    public void refused(ChannelId channel, String what) {
      refused = what;
    }
  }

  private record Item(String id) {}

  private PartnerClient client() {
    partner.start();
    Resilience resilience =
        new Resilience(
            CircuitBreakerRegistry.of(
                CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .recordException(ResilienceConfiguration::isSickness)
                    .build()),
            RetryRegistry.of(
                RetryConfig.custom()
                    .maxAttempts(3)
                    .retryOnException(RetryWaits::worthwhile)
                    .intervalBiFunction(RetryWaits.waits())
                    .build()),
            RateLimiterRegistry.ofDefaults(),
            BulkheadRegistry.ofDefaults(),
            TimeLimiterRegistry.of(
                TimeLimiterConfig.custom().timeoutDuration(Duration.ofSeconds(2)).build()));
    return new PartnerClient(
        new PartnerHttp(
            PartnerHttp.newClient(Duration.ofSeconds(1)),
            () -> new PartnerSettings(partner.baseUrl(), credentials.key, Duration.ofMillis(1_500)),
            new Refusals(
                Map.of("item.bad", "item.invalid"), Refusals::codeInJson, Clock.systemUTC()),
            new Traces(Tracer.NOOP, Propagator.NOOP)),
        new Guard(
            resilience, "test", Executors.newVirtualThreadPerTaskExecutor(), Clock.systemUTC()),
        new KeyGate(new ChannelId("TEST"), "key", credentials),
        JsonMapper.shared());
  }

  @BeforeEach
  void empty() {
    partner.resetAll();
  }

  @AfterEach
  void stop() {
    partner.stop();
  }

  private void first(ResponseDefinitionBuilder answer) {
    partner.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("next")
            .willReturn(answer));
    partner.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs("next")
            .willReturn(okJson("{\"id\":\"I1\",\"new\":1}")));
  }

  private String create() {
    return client.exchange(CREATE, Item.class, Item::id);
  }

  private int calls() {
    return partner.findAll(anyRequestedFor(anyUrl())).size();
  }

  @Test
  void triesAgainWithTheSameKeyAfterATimeout() {
    first(okJson("{\"id\":\"I1\"}").withFixedDelay(4_000));
    assertThat(create()).isEqualTo("I1");
    partner.verify(
        2, postRequestedFor(urlEqualTo("/items")).withHeader("Client-Key", equalTo("k1")));
  }

  @Test
  void triesAgainAfterA500AndAfterBrokenJson() {
    first(aResponse().withStatus(500));
    assertThat(create()).isEqualTo("I1");
    partner.resetAll();
    first(okJson("{\"id\":"));
    assertThat(create()).isEqualTo("I1");
    assertThat(calls()).isEqualTo(2);
  }

  @Test
  void waitsAsLongAsItIsAsked() {
    first(aResponse().withStatus(429).withHeader("Retry-After", "1"));
    long before = System.nanoTime();
    assertThat(create()).isEqualTo("I1");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void leavesALongWaitToTheToDo() {
    first(aResponse().withStatus(429).withHeader("Retry-After", "60"));
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            ChannelTrouble.class,
            trouble -> assertThat(trouble.retryAfter()).isEqualTo(Duration.ofSeconds(60)));
    assertThat(calls()).isEqualTo(1);
  }

  @Test
  void neverRepeatsWhatIsNotRepeatable() {
    first(aResponse().withStatus(500));
    assertThatThrownBy(
            () -> client.exchange(PartnerCall.once("POST", "/items"), Item.class, Item::id))
        .isInstanceOf(ChannelTrouble.class);
    assertThat(calls()).isEqualTo(1);
  }

  @Test
  void followsNoRedirect() {
    partner.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse().withStatus(302).withHeader("Location", partner.baseUrl() + "/else")));
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            ChannelTrouble.class,
            trouble -> assertThat(trouble.code()).isEqualTo("channel.redirect"));
    partner.verify(0, postRequestedFor(urlEqualTo("/else")));
  }

  @Test
  void readsNoMoreThanItsLimit() {
    partner.stubFor(any(anyUrl()).willReturn(okJson(" ".repeat(2 << 20) + "{\"id\":\"I1\"}")));
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            ChannelTrouble.class,
            trouble -> assertThat(trouble.code()).isEqualTo("channel.answer-too-large"));
  }

  @Test
  void cutsOffAnAnswerThatDrips() {
    partner.stubFor(
        any(anyUrl()).willReturn(okJson("{\"id\":\"I1\"}").withChunkedDribbleDelay(10, 8_000)));
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            ChannelTrouble.class,
            trouble -> assertThat(trouble.code()).isEqualTo("channel.too-slow"));
  }

  @Test
  void takesARefusalAsAnAnswerAndKeepsItsWords() {
    partner.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse().withStatus(400).withBody("{\"error\":{\"code\":\"item.bad\"}}")));
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            ChannelRefused.class,
            refused -> {
              assertThat(refused.reason().code()).isEqualTo("item.invalid");
              assertThat(refused.reason().raw()).contains("item.bad");
            });
    assertThat(calls()).isEqualTo(1);
    assertThat(client.health().circuitBreaker().failed()).isZero();
  }

  @Test
  void callsNoMoreWithARefusedKeyAndGoesOnWithANewOne() {
    partner.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(this::create)
          .isInstanceOfSatisfying(
              ChannelTrouble.class,
              trouble -> assertThat(trouble.code()).isEqualTo("channel.needs-reauth"));
    }
    assertThat(calls()).isEqualTo(1);
    assertThat(client.health().needsReauth()).isNotNull();
    assertThat(client.health().circuitBreaker().failed()).isZero();
    partner.resetAll();
    partner.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"I1\"}")));
    credentials.key = "new";
    assertThat(create()).isEqualTo("I1");
    partner.verify(
        postRequestedFor(urlEqualTo("/items")).withHeader("Authorization", equalTo("Bearer new")));
    assertThat(client.health().needsReauth()).isNull();
    assertThat(client.health().work().lastSuccess()).isNotNull();
  }

  @Test
  void countsEachAttemptAndOpensTheBreaker() {
    partner.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    assertThatThrownBy(this::create).isInstanceOf(ChannelTrouble.class);
    assertThatThrownBy(this::create).isInstanceOf(ChannelTrouble.class);
    assertThat(client.health().circuitBreaker().state()).isEqualTo("OPEN");
    int before = calls();
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            ChannelTrouble.class,
            trouble -> assertThat(trouble.code()).isEqualTo("channel.circuit-open"));
    assertThat(calls()).isEqualTo(before);
    client.resetCircuitBreaker();
    partner.resetAll();
    partner.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"I1\"}")));
    assertThat(create()).isEqualTo("I1");
  }
}
