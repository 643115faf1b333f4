package vn.lensan.onboarding.household;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** What is left of a name where only its shape may be seen. */
final class Masks {
  private Masks() {}

  /** The ministry reads rows only masked. */
  static boolean namesFor(Caller caller) {
    return caller.is(Role.MINISTRY);
  }

  static String name(String fullName) {
    return Stream.of(fullName.split("[\\s\u00a0]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(word.codePointAt(0)) + "…")
        .collect(Collectors.joining(" "));
  }
}
