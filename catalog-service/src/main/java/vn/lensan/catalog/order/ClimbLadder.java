package vn.lensan.catalog.order;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.notice.NoticeService;

/**
 * Asks the next one when the one before did not answer, and tells everybody when it is over. Told
 * again after a crash it is the same notice.
 */
@Component
class ClimbLadder {
  private final Orders orders;
  private final NoticeService notices;
  private final OrderNotices words;
  private final Clock clock;

  ClimbLadder(Orders orders, NoticeService notices, OrderNotices words, Clock clock) {
    this.orders = orders;
    this.notices = notices;
    this.words = words;
    this.clock = clock;
  }

  void work(String id) {
    orders.find(id).map(Order::view).ifPresent(this::step);
  }

  private void step(OrderView order) {
    Rescue rescue = order.rescue();
    if (rescue == null || !rescue.isOpen()) {
      notices.settle(order.id());
      orders.change(order.id(), now -> now.leaveLadder(order.version()));
    } else if (rescue.ladder().isOver(clock.instant())) {
      orders.change(order.id(), Order::lapse);
    } else {
      Rung rung = rescue.rungAt(clock.instant());
      notices.tell(words.of(order, rung));
      orders.change(order.id(), now -> now.asked(rung));
    }
  }
}
