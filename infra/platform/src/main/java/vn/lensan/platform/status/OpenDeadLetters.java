package vn.lensan.platform.status;

import java.util.Collection;
import java.util.Map;

/** How many dead letters wait for an operator, by consumer. */
public interface OpenDeadLetters {
  Collection<String> consumers();

  Map<String, Long> count();
}
