package vn.lensan.sandbox.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What became of a channel's webhooks. */
public final class WebhookCounts {

  private final AtomicLong delivered = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong duplicated = new AtomicLong();
  private final AtomicLong reordered = new AtomicLong();
  private final AtomicLong givenUp = new AtomicLong();

  public void delivered() {
    delivered.incrementAndGet();
  }

  public void failed() {
    failed.incrementAndGet();
  }

  public void dropped() {
    dropped.incrementAndGet();
  }

  public void duplicated() {
    duplicated.incrementAndGet();
  }

  public void reordered() {
    reordered.incrementAndGet();
  }

  public void givenUp() {
    givenUp.incrementAndGet();
  }

  Map<String, Long> view(long pending) {
    var view = new LinkedHashMap<String, Long>();
    view.put("pending", pending);
    view.put("delivered", delivered.get());
    view.put("failedAttempts", failed.get());
    view.put("dropped", dropped.get());
    view.put("duplicated", duplicated.get());
    view.put("reordered", reordered.get());
    view.put("givenUp", givenUp.get());
    return view;
  }
}
