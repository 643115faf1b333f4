package vn.lensan.onboarding.household;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.lensan.onboarding.household.Classification.Scale;
import vn.lensan.platform.text.Folded;

/** One line of the table by which crops are classified; each names its source. */
record ClassRule(String words, String group, Limits area, Limits yearly) {
  private static final String ANYTHING = "*";
  private static final List<ClassRule> ALL = read();

  /** From where on something is medium, and large; null where that is not looked at. */
  record Limits(@Nullable Long medium, @Nullable Long large) {

    @Nullable Scale of(@Nullable Long amount) {
      if (amount == null || medium == null || large == null) {
        return null;
      }
      return amount >= large ? Scale.LARGE : amount >= medium ? Scale.MEDIUM : Scale.SMALL;
    }
  }

  static ClassRule of(Crop crop) {
    String name = ' ' + Folded.of(crop.commodity()) + ' ';
    return ALL.stream()
        .filter(rule -> rule.words.equals(ANYTHING) || name.contains(' ' + rule.words + ' '))
        .findFirst()
        .orElseThrow();
  }

  /** By what is known of both; the larger one counts. */
  @Nullable Scale scale(Crop crop) {
    Scale byArea = area.of(crop.areaM2());
    Scale byYield = yearly.of(crop.annualKg());
    if (byArea == null || byYield == null) {
      return byArea == null ? byYield : byArea;
    }
    return byArea.compareTo(byYield) >= 0 ? byArea : byYield;
  }

  private static List<ClassRule> read() {
    try {
      return new ClassPathResource("onboarding/reference/classification/commodities.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .map(
              cells ->
                  new ClassRule(
                      cells[0],
                      cells[1],
                      new Limits(number(cells[2]), number(cells[3])),
                      new Limits(number(cells[4]), number(cells[5]))))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static @Nullable Long number(String cell) {
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }
}
