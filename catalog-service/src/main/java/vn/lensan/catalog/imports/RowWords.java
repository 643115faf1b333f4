package vn.lensan.catalog.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.ProblemWords;

/** Puts what is wrong with a row into words that go beside its cell. */
@Component
class RowWords {
  private final ProblemWords words;

  RowWords(ProblemWords words) {
    this.words = words;
  }

  RowResult.Doubt say(String code) {
    return new RowResult.Doubt(code, text("row." + code, Map.of(), code));
  }

  RowResult.Doubt notListable(List<Problem.FieldProblem> missing) {
    return new RowResult.Doubt(
        "not-listable", text("row.not-listable", Map.of("missing", fields(missing)), ""));
  }

  RowResult.Doubt of(Problem problem) {
    String fields = fields(problem.errors());
    String title = text(problem.code() + ".title", problem.arguments(), problem.code());
    String code = problem.errors().isEmpty() ? problem.code() : problem.errors().getFirst().code();
    return new RowResult.Doubt(code, fields.isEmpty() ? title : title + ": " + fields);
  }

  private String fields(List<Problem.FieldProblem> errors) {
    return errors.stream()
        .map(error -> text("field." + error.code(), error.arguments(), error.code()))
        .collect(Collectors.joining(" "));
  }

  private String text(String key, Map<String, Object> arguments, String otherwise) {
    String found = words.text(key, arguments, LocaleContextHolder.getLocale());
    return found == null ? otherwise : found;
  }
}
