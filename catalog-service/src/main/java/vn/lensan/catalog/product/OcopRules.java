package vn.lensan.catalog.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The decisions by which OCOP products are ranked, each from its day on. */
@Component
class OcopRules {
  private static final String LIST = "catalog/ocop-rules.csv";
  private final TreeMap<LocalDate, OcopRuleSet> byDay = new TreeMap<>();

  OcopRules() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> read(line.split(";", -1)))
          .forEach(rules -> byDay.put(rules.inForceFrom(), rules));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Empty before the first decision. */
  Optional<OcopRuleSet> on(LocalDate day) {
    return Optional.ofNullable(byDay.floorEntry(day)).map(entry -> entry.getValue());
  }

  private static OcopRuleSet read(String... cells) {
    return new OcopRuleSet(
        cells[0],
        LocalDate.parse(cells[1]),
        numbers(cells, 2, 5),
        numbers(cells, 5, 9),
        List.of(cells[9], cells[10], cells[11]));
  }

  private static List<Integer> numbers(String[] cells, int from, int to) {
    return Arrays.stream(cells, from, to).map(Integer::valueOf).toList();
  }
}
