package vn.lensan.platform.outbox;

import java.time.Instant;
import java.util.Optional;

/** Since when the oldest pending entry waits; empty when nothing does. */
@FunctionalInterface
public interface OutboxWaiting {
  Optional<Instant> since();
}
