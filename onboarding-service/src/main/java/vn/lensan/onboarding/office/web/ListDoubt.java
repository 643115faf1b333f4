package vn.lensan.onboarding.office.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.ReadingWishes;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.office.ImportBoard;
import vn.lensan.pages.Forms;
import vn.lensan.platform.problem.Problem;

/** What a list leaves open, as a small form; and that form read again. */
final class ListDoubt {
  private static final int MOST = 40;

  private ListDoubt() {}

  /** Whether an answer of the sender's can help. */
  static boolean isOne(Problem refusal) {
    return List.of("import.encoding-unsure", "import.sheet-unknown", "import.columns-missing")
        .contains(refusal.code());
  }

  static ImportBoard.Doubt of(Problem refusal, String held, String fileName, List<Column> columns) {
    Map<String, String> choices =
        columns.stream()
            .collect(
                Collectors.toMap(
                    Column::key, Column::title, (one, other) -> one, LinkedHashMap::new));
    return new ImportBoard.Doubt(
        held,
        fileName,
        candidates(refusal.arguments().get("candidates")),
        sheets(refusal.arguments().get("sheets")),
        texts(refusal.arguments().get("unknownColumns")),
        choices);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> candidates(@Nullable Object told) {
    return told instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }

  private static List<String> sheets(@Nullable Object told) {
    return told instanceof String text
        ? Stream.of(text.split(", ")).filter(name -> !name.isBlank()).toList()
        : List.of();
  }

  private static List<String> texts(@Nullable Object told) {
    return told instanceof List<?> list
        ? list.stream().map(String::valueOf).limit(MOST).toList()
        : List.of();
  }

  /** As the form was filled in. */
  static ReadingWishes wishes(Forms.Sent sent) {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (int at = 0; at < MOST; at++) {
      String column = sent.field("column." + at);
      if (!column.isBlank()) {
        mapping.put(sent.field("header." + at), column);
      }
    }
    return new ReadingWishes(
        told(sent, "encoding"), told(sent, "sheet"), mapping.isEmpty() ? null : mapping);
  }

  static @Nullable String told(Forms.Sent sent, String name) {
    return Optional.of(sent.field(name).strip()).filter(text -> !text.isEmpty()).orElse(null);
  }
}
