package vn.lensan.onboarding.intake.answer;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.time.Days;

/** The words of answers and templates: of rows as the API says them, and their own. */
@Component
public class AnswerWords {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
  private final ProblemWords words;

  AnswerWords(ProblemWords words) {
    this.words = words;
  }

  /** What is wrong in a row and what to write instead. */
  public String of(RowOutcome.RowProblem problem, Locale locale) {
    String text = words.text("row." + problem.code(), Map.copyOf(problem.arguments()), locale);
    String fallback = problem.arguments().getOrDefault("message", "");
    return text != null ? text : fallback.isEmpty() ? problem.code() : fallback;
  }

  String say(Locale locale, String key) {
    return say(locale, key, Map.of());
  }

  String say(Locale locale, String key, Map<String, Object> arguments) {
    String text = words.text("answer." + key, arguments, locale);
    return text == null ? key : text;
  }

  /** Words that there need not be. */
  String sayOr(Locale locale, String key, String otherwise) {
    String text = words.text("answer." + key, Map.of(), locale);
    return text == null ? otherwise : text;
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(Days.ZONE));
  }
}
