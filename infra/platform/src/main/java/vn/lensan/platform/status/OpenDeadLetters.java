package vn.lensan.platform.status;

import java.util.Map;

/** How many dead letters wait for an operator, by consumer. */
@FunctionalInterface
public interface OpenDeadLetters {
  Map<String, Long> count();
}
