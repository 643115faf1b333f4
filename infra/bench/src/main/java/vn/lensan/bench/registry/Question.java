package vn.lensan.bench.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import vn.lensan.onboarding.household.InventedHouseholds.Person;
import vn.lensan.platform.security.Role;

/** The kinds of searches, each made from a household that is there. */
record Question(String name, Function<Person, String> address) {
  static final List<Question> ALL =
      List.of(
          new Question("list", person -> ""),
          new Question("three words", person -> "q=" + encoded(person.name())),
          new Question(
              "two words", person -> "q=" + encoded(word(person, 2) + " " + word(person, 0))),
          new Question("given name", person -> "q=" + encoded(word(person, 2))),
          new Question("phone", person -> "q=" + encoded(person.phone())),
          new Question("code", person -> "q=" + person.code()),
          new Question("village", person -> "village=" + encoded(person.village())),
          new Question("crop", person -> "crop=" + encoded(person.crop())),
          new Question("status", person -> "status=REGISTERED"),
          new Question(
              "name and crop",
              person -> "q=" + encoded(word(person, 0)) + "&crop=" + encoded(person.crop())));

  /** Who asks: the nation, the province of the household, its commune. */
  static final List<String> SCOPES = List.of("nation", "province", "commune");

  static Role role(String scope) {
    return switch (scope) {
      case "nation" -> Role.MINISTRY;
      case "province" -> Role.PROVINCE;
      default -> Role.COMMUNE;
    };
  }

  private static String word(Person person, int at) {
    return person.name().split(" ")[at];
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
