package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the first rows of a sheet tell: its header and its letters. */
public final class SheetLook {
  private static final int ROWS = 500;
  private static final int HEADER_WITHIN_ROWS = 40;
  private static final int EXAMPLES = 2;

  private final int index;
  private final ListFile.Sheet sheet;
  private final List<SheetRow> rows;
  private final HeaderSearch.@Nullable Found found;
  private final LettersOfSheet letters;

  private SheetLook(
      int index,
      ListFile.Sheet sheet,
      List<SheetRow> rows,
      HeaderSearch search,
      LettersOfSheet letters) {
    this.index = index;
    this.sheet = sheet;
    this.rows = rows;
    this.letters = letters;
    this.found = search.in(rows.subList(0, Math.min(HEADER_WITHIN_ROWS, rows.size()))).orElse(null);
  }

  /**
   * @param told the letters that the sender named
   * @param form of a text; null for a workbook
   */
  public static SheetLook at(ListFile file, int index, HeaderSearch search, LettersAsked asked)
      throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (SheetRows all = file.rows(index)) {
      while (rows.size() < ROWS && all.hasNext()) {
        rows.add(all.next());
      }
    }
    return new SheetLook(
        index, file.sheets().get(index), rows, search, LettersOfSheet.of(rows, asked));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public String name() {
    return sheet.name();
  }

  /** Whether it is a sheet that we put there, and no list. */
  public boolean isOurs() {
    return OwnSheet.isOne(rows);
  }

  /** What a template says of itself. */
  public Optional<OwnSheet.Template> template() {
    return OwnSheet.template(rows);
  }

  public Optional<HeaderSearch.Found> found() {
    return Optional.ofNullable(found);
  }

  public Header header() {
    return found == null ? Header.NONE : found.header();
  }

  public LettersGuess guess() {
    return letters.guess();
  }

  /** Whether its letters come in pieces (NFD), as some machines write them. */
  public boolean isDecomposed() {
    return letters.decomposed();
  }

  public SheetPlan plan() {
    Header header = header();
    List<String> unknown = header.unknown().stream().map(guess().letters()::read).toList();
    return new SheetPlan(
        index,
        sheet.name(),
        new Header(header.row(), header.places(), unknown, null),
        guess().letters(),
        columns());
  }

  private Map<String, Letters> columns() {
    Map<String, Letters> columns = new HashMap<>();
    letters.columns().forEach((place, written) -> columns.put(Integer.toString(place), written));
    return columns;
  }

  /** Two texts of the sheet, names where they can be found, as the candidate would read them. */
  public List<String> examples(Letters candidate) {
    int names = header().places().getOrDefault("name", -1);
    Stream<SheetRow> below = rows.stream().filter(row -> row.number() > header().row());
    return below
        .flatMap(row -> names < 0 ? row.cells().stream() : Stream.of(row.cell(names)))
        .map(SheetCell::text)
        .filter(text -> !Letters.isPlain(text))
        .distinct()
        .limit(EXAMPLES)
        .map(candidate::read)
        .toList();
  }
}
