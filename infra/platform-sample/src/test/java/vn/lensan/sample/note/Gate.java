package vn.lensan.sample.note;

import java.util.concurrent.CountDownLatch;
import org.springframework.stereotype.Component;

/** Holds requests titled "slow" until the test lets them go; fails those titled "explode". */
@Component
class Gate {
  private volatile CountDownLatch entered = new CountDownLatch(0);
  private volatile CountDownLatch open = new CountDownLatch(0);

  void close() {
    entered = new CountDownLatch(1);
    open = new CountDownLatch(1);
  }

  void open() {
    open.countDown();
  }

  void awaitEntered() throws InterruptedException {
    entered.await();
  }

  void pass(String title) {
    if (title.equals("explode")) {
      throw new IllegalStateException("secret inner words");
    }
    if (title.equals("slow")) {
      entered.countDown();
      try {
        open.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
