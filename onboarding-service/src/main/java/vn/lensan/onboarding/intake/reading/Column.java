package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lensan.platform.text.Folded;

/**
 * A column of a kind of list, known by its name and its aliases, without regard to case, accents
 * and spaces.
 *
 * @param key what the code calls it
 * @param title what the templates call it
 * @param lengths of a column of digits that begin with a zero: how many there are with it
 */
public record Column(String key, String title, Set<String> names, List<Integer> lengths) {

  public static Column of(String key, String title, String... aliases) {
    return new Column(
        key,
        title,
        Stream.concat(Stream.of(title), Stream.of(aliases))
            .map(Column::folded)
            .collect(Collectors.toSet()),
        List.of());
  }

  /** The same column, of which a spreadsheet may have dropped zeros in front. */
  public Column ofDigits(int... lengthsWithZero) {
    return new Column(key, title, names, IntStream.of(lengthsWithZero).boxed().toList());
  }

  public boolean isCalled(String header) {
    return names.contains(folded(header));
  }

  /** "Diện tích (m²)" and "dien tich m2" are one; the units in brackets may be left out. */
  public static String folded(String header) {
    return Folded.of(header.replace("²", "2").replaceAll("\\(.*?\\)", " ")).replace(" ", "");
  }
}
