package vn.lensan.onboarding.household;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of a name where only its shape may be seen. */
final class Masks {
  private Masks() {}

  static String name(String fullName) {
    return Stream.of(fullName.split(" "))
        .map(word -> word.substring(0, 1) + "…")
        .collect(Collectors.joining(" "));
  }
}
