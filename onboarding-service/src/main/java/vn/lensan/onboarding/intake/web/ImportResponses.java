package vn.lensan.onboarding.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.answer.AnswerWords;

/** Jobs and their rows as the API tells them, with the words of what is wrong. */
@Component
class ImportResponses {
  private final ImportMapper mapper;
  private final AnswerWords words;

  ImportResponses(ImportMapper mapper, AnswerWords words) {
    this.mapper = mapper;
    this.words = words;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowResponse(
      int row, @Nullable String sheet, String outcome, List<RowProblemResponse> problems) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowProblemResponse(String code, @Nullable String column, String message) {}

  ImportResponse job(ImportView view) {
    return mapper.job(view);
  }

  RowResponse row(ImportService.RowReport row, Locale locale) {
    return new RowResponse(
        row.row(),
        row.sheet(),
        row.result().name(),
        row.problems().stream()
            .map(
                problem ->
                    new RowProblemResponse(
                        problem.code(), problem.column(), message(problem, locale)))
            .toList());
  }

  String message(RowOutcome.RowProblem problem, Locale locale) {
    return words.of(problem, locale);
  }
}
