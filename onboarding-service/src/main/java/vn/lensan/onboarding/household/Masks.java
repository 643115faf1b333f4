package vn.lensan.onboarding.household;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** What is left of personal values where only their shape may be seen. */
final class Masks {
  private Masks() {}

  /** The ministry reads rows only masked, and an auditor reads who did what, not whom. */
  static boolean namesFor(Caller caller) {
    return caller.is(Role.MINISTRY) || caller.is(Role.AUDITOR);
  }

  static String name(String fullName) {
    return Stream.of(fullName.split("[\\s\u00a0]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(word.codePointAt(0)) + "…")
        .collect(Collectors.joining(" "));
  }

  /** The value of an attribute as the change log and proposals name it. */
  static @Nullable String value(String attribute, @Nullable String value, boolean namesMasked) {
    if (value == null) {
      return null;
    }
    if (attribute.endsWith("phone") || attribute.endsWith("citizenNumber")) {
      return new PersonalText(value).masked();
    }
    if (!namesMasked) {
      return value;
    }
    return switch (attribute.substring(attribute.lastIndexOf('.') + 1)) {
      case "fullName" -> name(value);
      case "birthYear", "sex", "position", "village", "declineReason" -> "…";
      default -> value;
    };
  }
}
