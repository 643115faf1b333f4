package vn.lensan.onboarding.right;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A feature that keeps words of a person, or about one: the person may read them. */
@FunctionalInterface
public interface AlsoKept {

  /**
   * @param what their kind: DIFFICULTY, ANSWER, HELP, SATISFACTION or REQUEST
   */
  record Words(String what, LocalDate on, String text) {}

  /**
   * @param households all that merges made one person's
   */
  List<Words> of(Collection<String> households);
}
