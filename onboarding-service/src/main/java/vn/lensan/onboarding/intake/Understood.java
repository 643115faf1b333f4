package vn.lensan.onboarding.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list was understood, so that its sender can see it before the rows are stored.
 *
 * @param normalised {@code NFC}, or {@code NFD} where letters came in pieces and were put together
 * @param mapping where columns were matched by a mapping: {@code GIVEN} or {@code REMEMBERED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Understood(
    String format,
    String encoding,
    int confidence,
    String normalised,
    List<UnderstoodSheet> sheets,
    List<SkippedSheet> skipped,
    @Nullable String mapping,
    @Nullable String boundary) {

  /**
   * @param headerRow the last one of the header's lines
   * @param unknown headers that no column is called by
   */
  public record UnderstoodSheet(
      String name, int headerRow, int rows, List<MatchedColumn> columns, List<String> unknown) {}

  /**
   * @param letter as a spreadsheet names the column
   * @param encoding only where it is another than the sheet's
   * @param zerosRestored whether all its values get a zero in front back
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MatchedColumn(
      String letter, String key, String title, @Nullable String encoding, boolean zerosRestored) {}

  /**
   * @param reason {@code HIDDEN}, {@code EMPTY}, {@code NO_HEADER}, {@code NOT_CHOSEN}; {@code
   *     ANSWER} of our answer to an earlier import, {@code TEMPLATE} or {@code TEMPLATE_OLDER} of a
   *     template's explanations
   */
  public record SkippedSheet(String name, String reason) {}
}
