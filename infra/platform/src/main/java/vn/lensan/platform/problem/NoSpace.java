package vn.lensan.platform.problem;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** This machine's own disk is full, as it may be where uploads are put while they arrive. */
public final class NoSpace {
  /** Java has no kind of exception for it; these are the words of the systems. */
  private static final List<String> WORDS =
      List.of("no space left on device", "disk quota exceeded", "not enough space on the disk");

  private static final Duration WAIT = Duration.ofMinutes(1);

  private NoSpace() {}

  public static boolean isCauseOf(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(cause -> cause instanceof IOException)
        .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
        .anyMatch(message -> WORDS.stream().anyMatch(message::contains));
  }

  public static Problem problem() {
    return Problem.of(HttpStatus.INSUFFICIENT_STORAGE, "upload.no-space").retryAfter(WAIT);
  }
}
