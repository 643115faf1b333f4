package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuotaTest {

  @Test
  void refusesAndCountsCallsBeyondTheQuotaOfTheChannel() throws IOException {
    try (var receiver = new Receiver();
        var sandbox = new RunningSandbox(receiver, "--lensan.sandbox.quota.per-second=1")) {
      var first = sandbox.partner("GET", "/items", "");
      var second = sandbox.partner("GET", "/items", "");
      assertThat(first.raw().headers().firstValue("RateLimit-Limit")).contains("1");
      assertThat(first.status()).isEqualTo(200);
      assertThat(second.status()).isEqualTo(429);
      assertThat(second.raw().headers().firstValue("Retry-After")).contains("1");
      var calls = sandbox.door("GET", "/postmart/calls", "").json();
      assertThat(calls.path("quotaOverruns").asInt()).isEqualTo(1);
      assertThat(sandbox.door("GET", "/voso/calls", "").json().path("total").asInt()).isZero();
    }
  }
}
