package vn.lensan.catalog.preorder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.work.NowAndThen;

/**
 * Asks again for what requests still lack: harvests are declared later, others are let go, and a
 * crash may have come between a decline and the next question.
 */
@Configuration(proxyBeanMethods = false)
class PreorderRounds {
  private static final int AT_ONCE = 100;
  private final Preorders preorders;
  private final Matching matching;
  private final Clock clock;

  PreorderRounds(Preorders preorders, Matching matching, Clock clock) {
    this.preorders = preorders;
    this.matching = matching;
    this.clock = clock;
  }

  @Bean
  NowAndThen lackingPreorders(@Value("${lensan.catalog.preorders.pause:10m}") Duration pause) {
    return new NowAndThen(NowAndThen.Plan.every(pause, "lacking preorders"), this::look);
  }

  private void look() {
    LocalDate today = Days.today(clock);
    List<Preorder> some = preorders.open(today, "", AT_ONCE);
    while (!some.isEmpty()) {
      some.stream().filter(one -> one.lacking() > 0).forEach(one -> matching.fill(one.id()));
      some = preorders.open(today, some.getLast().id(), AT_ONCE);
    }
  }
}
