package vn.lensan.onboarding.intake.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lensan.platform.text.Folded;

/**
 * A column of a kind of list, known by its name and its aliases, without regard to case, accents
 * and spaces.
 *
 * @param key what the code calls it
 * @param title what the templates call it
 */
public record Column(String key, String title, Set<String> names) {

  public static Column of(String key, String title, String... aliases) {
    return new Column(
        key,
        title,
        Stream.concat(Stream.of(title), Stream.of(aliases))
            .map(Column::folded)
            .collect(Collectors.toSet()));
  }

  boolean isCalled(String header) {
    return names.contains(folded(header));
  }

  /** "Diện tích (m²)" and "dien tich m2" are one; the units in brackets may be left out. */
  private static String folded(String header) {
    return Folded.of(header.replace("²", "2").replaceAll("\\(.*?\\)", " ")).replace(" ", "");
  }
}
