package vn.lensan.catalog.product;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
  private final AtomicReference<LocalDate> notedOn = new AtomicReference<>(LocalDate.MIN);

  OcopTurns(Products products, Clock clock) {
    this.products = products;
    this.clock = clock;
  }

  void look() {
    LocalDate today = Days.today(clock);
    if (!today.equals(notedOn.get())) {
      // No index leads to these, so once a day is enough: nobody writes such documents any more.
      each(products::withoutTurns, product -> product.noteTurns(today, clock.instant()));
      notedOn.set(today);
    }
    each(
        (after, most) -> products.turningBy(today, after, most),
        product -> product.turn(today, clock.instant()));
  }

  private void each(BiFunction<String, Integer, List<String>> found, Predicate<Product> change) {
    List<String> some = found.apply("", AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(id -> change(id, change));
      some = found.apply(some.getLast(), AT_ONCE);
    }
  }

  private void change(String id, Predicate<Product> change) {
    try {
      products.find(id).filter(change).ifPresent(products::save);
    } catch (OptimisticLockingFailureException stale) {
      // Somebody else wrote: another instance told of it, or a later round does.
      return;
    }
  }
}
