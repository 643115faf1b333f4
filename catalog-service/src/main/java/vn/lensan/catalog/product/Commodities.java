package vn.lensan.catalog.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * The list of commodities, ours and versioned. The first words of a text that the list knows count,
 * and of those that begin there the longest: a Vietnamese name says first what a thing is ("Kẹo
 * dừa" is a sweet).
 */
public final class Commodities {
  private static final String LIST = "catalog/commodities.csv";
  private static final String VERSION = "# version ";

  private final String version;
  private final List<Commodity> items = new ArrayList<>();
  private final Phrases<Commodity> marked = new Phrases<>(Phrases::marked);
  private final Phrases<Commodity> unmarked = new Phrases<>(Phrases::unmarked);
  private final Phrases<Commodity> whole = new Phrases<>(Phrases::marked);

  private Commodities(List<String> lines) {
    version = lines.getFirst().substring(VERSION.length()).split(";", 2)[0].strip();
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(";", -1))
        .forEach(this::learn);
  }

  static Commodities load() {
    try {
      return new Commodities(
          new ClassPathResource(LIST).getContentAsString(StandardCharsets.UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String version() {
    return version;
  }

  public List<Commodity> items() {
    return List.copyOf(items);
  }

  /** Empty where the list knows none of the words. */
  Optional<Commodity> in(String text) {
    return whole
        .exactly(text)
        .or(() -> marked.firstIn(text))
        .or(() -> Phrases.hasMarks(text) ? Optional.empty() : unmarked.firstIn(text));
  }

  private void learn(String[] cells) {
    Commodity commodity = new Commodity(cells[0], cells[1], Commodity.Kind.valueOf(cells[2]));
    items.add(commodity);
    learn(cells[1], commodity);
    if (!cells[3].isEmpty()) {
      for (String words : cells[3].split("\\|")) {
        learn(words, commodity);
      }
    }
  }

  /** Without marks one syllable means too much: "vai" is a lychee and a shoulder. */
  private void learn(String words, Commodity commodity) {
    if (words.startsWith("=")) {
      whole.learn(words.substring(1), commodity);
      return;
    }
    marked.learn(words, commodity);
    if (words.indexOf(' ') > 0) {
      unmarked.learn(words, commodity);
    }
  }
}
