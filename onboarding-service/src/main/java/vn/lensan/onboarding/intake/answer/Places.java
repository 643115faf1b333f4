package vn.lensan.onboarding.intake.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.MarkColumn;

/**
 * In which cell of the sender's row a problem is told: under the sender's header of its column, or
 * of one that says the same, or in the first one that was understood.
 */
final class Places {
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("commune", "communeCode", "address", "district", "province"),
          List.of("phone", "citizen"),
          List.of("code", "name"),
          List.of("oldCommune", "oldDistrict", "oldProvince"),
          List.of("newCommune", "newProvince"));

  private final List<Column> columns;

  Places(List<Column> columns) {
    this.columns = columns;
  }

  int of(Header header, @Nullable String title) {
    Optional<String> key =
        columns.stream()
            .filter(column -> column.title().equals(title))
            .map(Column::key)
            .findFirst();
    return key.stream()
        .flatMap(Places::orAlike)
        .filter(header::has)
        .findFirst()
        .map(there -> header.places().getOrDefault(there, 0))
        .orElseGet(() -> first(header));
  }

  private static Stream<String> orAlike(String key) {
    return Stream.concat(
        Stream.of(key), ALIKE.stream().filter(group -> group.contains(key)).flatMap(List::stream));
  }

  private static int first(Header header) {
    return header.places().entrySet().stream()
        .filter(place -> !place.getKey().equals(MarkColumn.COLUMN.key()))
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(0);
  }
}
