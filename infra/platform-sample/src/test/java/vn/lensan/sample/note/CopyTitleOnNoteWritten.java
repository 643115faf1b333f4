package vn.lensan.sample.note;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** Keeps a copy of titles; breaks on purpose on some. */
@Component
public class CopyTitleOnNoteWritten implements EventReaction {
  static final String GROUP = "sample-service.copy-title";

  /** Whether titles that begin so can be handled by now. */
  static volatile boolean fragileBreaks = true;

  /** Holds whoever handles the title "hang". */
  static volatile CountDownLatch hanging = new CountDownLatch(0);

  private final LatestOnly latestOnly;
  private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();

  CopyTitleOnNoteWritten(LatestOnly latestOnly) {
    this.latestOnly = latestOnly;
  }

  record Titled(String title) {}

  @Override
  public String name() {
    return "copy-title";
  }

  @Override
  public List<String> topics() {
    return List.of(NoteMessaging.TOPIC);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().endsWith("written.v1") && !event.type().endsWith("renamed.v1")) {
      throw UnknownEventType.of(event);
    }
    String title = event.dataAs(Titled.class).title();
    int tried = tries.computeIfAbsent(event.id(), any -> new AtomicInteger()).incrementAndGet();
    breakOnPurpose(title);
    if (title.equals("twice-broken") && tried < 3) {
      throw new IllegalStateException("broken on purpose");
    }
    latestOnly.set(
        "title_copies", event.subject(), "sequence", event.sequence(), Map.of("title", title));
  }

  private static void breakOnPurpose(String title) {
    switch (title) {
      case "broken" -> throw new AssertionError("broken on purpose");
      case "out of memory" -> throw new OutOfMemoryError("Nguyễn Thị Ví Dụ 0912345678");
      case "hang" -> hang();
      case "endless" -> throw new StackOverflowError();
      case "told" -> throw new IllegalArgumentException("no such person: Nguyen Thi Vi Du");
      default -> {
        if (fragileBreaks && title.startsWith("fragile")) {
          throw new IllegalStateException("fragile");
        }
      }
    }
  }

  private static void hang() {
    try {
      hanging.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  int tries(String eventId) {
    AtomicInteger tried = tries.get(eventId);
    return tried == null ? 0 : tried.get();
  }
}
