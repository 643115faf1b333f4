package vn.lensan.catalog.product;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lensan.platform.time.Days;

/**
 * Makes the turn of a day cause what it must: of each product whose certificate has come to a turn,
 * the event is written with the note that it was told, in one write. So it is told once, whoever
 * else looks at the same time and wherever a crash comes; days on which nobody looked are made up.
 */
@Component
class OcopTurns {
  private static final int AT_ONCE = 200;
  private final Products products;
  private final Clock clock;

  OcopTurns(Products products, Clock clock) {
    this.products = products;
    this.clock = clock;
  }

  void look() {
    LocalDate today = Days.today(clock);
    List<String> due = products.turningBy(today, "", AT_ONCE);
    while (!due.isEmpty()) {
      due.forEach(id -> turn(id, today));
      due = products.turningBy(today, due.getLast(), AT_ONCE);
    }
  }

  private void turn(String id, LocalDate today) {
    try {
      products
          .find(id)
          .filter(product -> product.turn(today, clock.instant()))
          .ifPresent(products::save);
    } catch (OptimisticLockingFailureException stale) {
      // Somebody else wrote: another instance told of it, or the next round does.
      return;
    }
  }
}
