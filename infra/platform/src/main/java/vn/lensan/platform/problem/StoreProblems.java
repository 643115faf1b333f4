package vn.lensan.platform.problem;

import com.mongodb.MongoException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/**
 * The store's own refusals: full (507) is told apart from away (503), because only one of them
 * passes by itself.
 */
final class StoreProblems {
  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final Duration WAIT = Duration.ofSeconds(5);

  private StoreProblems() {}

  static Problem of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MongoException refusal && refusal.getCode() == OUT_OF_DISK_SPACE) {
        return Problem.of(HttpStatus.INSUFFICIENT_STORAGE, "store.full")
            .retryAfter(Duration.ofMinutes(1));
      }
    }
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store.away").retryAfter(WAIT);
  }
}
