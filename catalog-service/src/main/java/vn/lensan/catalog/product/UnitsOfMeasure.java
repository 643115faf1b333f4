package vn.lensan.catalog.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lensan.platform.text.Folded;

/**
 * Which units goods are sold in: a word of the list ("kg", "chục"), or a container with what is in
 * it ("thùng 5 kg", "hộp 25 gói"). The words are data, regional ones included.
 */
@Component
public class UnitsOfMeasure {
  private static final String LIST = "catalog/units-of-measure.csv";
  private static final Pattern FORM =
      Pattern.compile(
          "(\\p{L}[\\p{L} ]*?)(?:\\s+(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(\\p{L}[\\p{L} ]*))?");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final Map<String, MeasureWord> words = new HashMap<>();
  private final Map<String, Optional<MeasureWord>> foldedWords = new HashMap<>();

  UnitsOfMeasure() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(MeasureWord::read)
          .forEach(this::learn);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The unit as the list writes it; empty when it holds a word that is not in the list. */
  public Optional<String> known(String text) {
    return read(text).map(UnitOfMeasure::text);
  }

  Optional<UnitOfMeasure> read(String text) {
    Matcher form =
        FORM.matcher(
            GAPS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFC)).replaceAll(" "));
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<MeasureWord> word = word(form.group(1));
    String size = form.group(2);
    return size == null
        ? word.map(found -> new UnitOfMeasure(found.word(), found, null, null))
        : word.filter(box -> box.kilograms() == null)
            .flatMap(box -> word(form.group(3)).map(inside -> container(box, size, inside)));
  }

  private static UnitOfMeasure container(MeasureWord box, String size, MeasureWord inside) {
    String text = box.word() + ' ' + size + ' ' + inside.word();
    return new UnitOfMeasure(text, box, size, inside);
  }

  /** Without its marks a word counts only where that is clear: "ta" is "tá" as well as "tạ". */
  private void learn(MeasureWord word) {
    words.put(exact(word.word()), word);
    foldedWords.merge(Folded.of(word.word()), Optional.of(word), (one, other) -> Optional.empty());
  }

  private Optional<MeasureWord> word(String text) {
    MeasureWord known = words.get(exact(text));
    return known == null
        ? foldedWords.getOrDefault(Folded.of(text), Optional.empty())
        : Optional.of(known);
  }

  private static String exact(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
