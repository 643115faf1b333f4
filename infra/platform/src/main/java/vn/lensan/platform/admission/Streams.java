package vn.lensan.platform.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.lensan.platform.problem.Problem;

/**
 * Answers without an end, such as server-sent events. They leave their place among the requests as
 * soon as they have begun, so they are counted here.
 */
public final class Streams {
  private static final Duration LATER = Duration.ofSeconds(10);
  private final Semaphore places;

  Streams(int most) {
    this.places = new Semaphore(most);
  }

  /** Gives the place back when the stream ends, however it ends. */
  public SseEmitter open(Duration longest) {
    if (!places.tryAcquire()) {
      throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "overload.streams").retryAfter(LATER);
    }
    SseEmitter stream = new SseEmitter(longest.toMillis());
    stream.onCompletion(places::release);
    return stream;
  }
}
