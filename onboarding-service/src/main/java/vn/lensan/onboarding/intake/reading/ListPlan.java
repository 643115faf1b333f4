package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a list is read, decided once when it is handed in: whoever reads it again, after a crash or
 * for a report, sees the same rows.
 */
public record ListPlan(ListFormat format, @Nullable TextForm form, List<SheetPlan> sheets) {

  /** The rows of all its sheets, one after the other, in Unicode. */
  public SheetRows open(ListBytes file) throws IOException {
    return new PlannedRows(format.open(file, form), sheets);
  }

  /** As lists were read before plans were kept: the first sheet that can be seen. */
  public static ListPlan ofOld(ListFormat format, Header header, ListBytes file)
      throws IOException {
    try (ListFile list = format.open(file, TextForm.UTF_8)) {
      int first =
          IntStream.range(0, list.sheets().size())
              .filter(index -> !list.sheets().get(index).hidden())
              .findFirst()
              .orElse(0);
      String name = list.sheets().get(first).name();
      SheetPlan sheet = new SheetPlan(first, name, header, Letters.UNICODE, Map.of());
      return new ListPlan(format, TextForm.UTF_8, List.of(sheet));
    }
  }
}
