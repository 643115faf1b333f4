package vn.lensan.catalog.passport;

import java.util.Optional;

/** Who keeps the names of producers. Asked each time, and nothing of the answer is kept. */
@FunctionalInterface
public interface ProducerNames {

  /** Empty when the household does not (or no longer) agree to be named, or can't be asked now. */
  Optional<String> shownName(String householdId);
}
