package vn.lensan.catalog.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** What an input is, such as seed or fertiliser; a small list of our own data. */
public record InputKind(String code, String vi, String en) {
  private static final List<InputKind> ALL = read();

  public static List<InputKind> all() {
    return ALL;
  }

  static Optional<InputKind> find(String code) {
    return ALL.stream().filter(kind -> kind.code().equals(code.strip())).findFirst();
  }

  private static List<InputKind> read() {
    try {
      return new ClassPathResource("catalog/input-kinds.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .map(cells -> new InputKind(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
