package vn.lensan.sandbox.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class QuotaBucketTest {

  @Test
  void fillsSteadilyAndHoldsOneSecondAtMost() {
    var nanos = new AtomicLong();
    var quota = new Quota(2, nanos::get);
    assertThat(quota.take()).isTrue();
    assertThat(quota.take()).isTrue();
    assertThat(quota.take()).isFalse();
    nanos.addAndGet(500_000_000L);
    assertThat(quota.take()).isTrue();
    assertThat(quota.take()).isFalse();
    nanos.addAndGet(10_000_000_000L);
    assertThat(quota.left()).isZero();
    assertThat(quota.take()).isTrue();
    assertThat(quota.left()).isEqualTo(1);
  }
}
