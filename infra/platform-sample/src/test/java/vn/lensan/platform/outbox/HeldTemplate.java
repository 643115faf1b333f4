package vn.lensan.platform.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.SendResult;

/** As a stopped process: it stands before its sending, or between its sending and what follows. */
final class HeldTemplate extends KafkaTemplate<String, byte[]> {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger flushes = new AtomicInteger();
  private final boolean beforeSending;

  HeldTemplate(ProducerFactory<String, byte[]> producers, boolean beforeSending) {
    super(producers);
    this.beforeSending = beforeSending;
  }

  @Override
  public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> record) {
    if (beforeSending) {
      hold();
    }
    return super.send(record);
  }

  /** The second flush acknowledges the second of a document's two events. */
  @Override
  public void flush() {
    super.flush();
    if (!beforeSending && flushes.incrementAndGet() == 2) {
      hold();
    }
  }

  private void hold() {
    reached.countDown();
    awaited(goOn);
  }

  void awaitReached() {
    awaited(reached);
  }

  void letGo() {
    goOn.countDown();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
