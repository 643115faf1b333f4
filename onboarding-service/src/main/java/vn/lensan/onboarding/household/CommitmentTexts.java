package vn.lensan.onboarding.household;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The versions of the commitment to quality that sellers read and sign, as dated data. */
public final class CommitmentTexts {
  private static final List<Text> ALL = read();

  private CommitmentTexts() {}

  /**
   * @param since the first day on which it could be signed
   */
  public record Text(String version, LocalDate since, String vi, String en) {}

  public static List<Text> all() {
    return ALL;
  }

  static Optional<Text> of(String version) {
    return ALL.stream().filter(text -> text.version().equals(version)).findFirst();
  }

  private static List<Text> read() {
    try {
      return new ClassPathResource("onboarding/reference/commitments/quality.tsv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Text(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3]))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
