package vn.lensan.onboarding.household;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of a name where only its shape may be seen. */
final class Masks {
  private Masks() {}

  static String name(String fullName) {
    return Stream.of(fullName.split("[\\s\u00a0]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(word.codePointAt(0)) + "…")
        .collect(Collectors.joining(" "));
  }
}
