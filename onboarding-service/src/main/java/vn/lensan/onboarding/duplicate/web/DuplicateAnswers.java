package vn.lensan.onboarding.duplicate.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.duplicate.Crowd;
import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.duplicate.PairView;
import vn.lensan.onboarding.duplicate.Reason;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.time.Days;

/** Pairs and crowds with the words of their reasons. */
@Component
class DuplicateAnswers {
  private final DuplicateMapper mapper;
  private final ProblemWords words;

  DuplicateAnswers(DuplicateMapper mapper, ProblemWords words) {
    this.mapper = mapper;
    this.words = words;
  }

  DuplicateAnswer pair(PairView pair, Locale locale) {
    return mapper.pair(pair, reasons(pair, locale), null);
  }

  DuplicateAnswer compared(Compared compared, Locale locale) {
    return mapper.pair(
        compared.pair(),
        reasons(compared.pair(), locale),
        compared.sides().stream().map(mapper::side).toList());
  }

  DuplicateAnswer.CrowdAnswer crowd(Crowd crowd, Locale locale) {
    String code = crowd.clue().name();
    return new DuplicateAnswer.CrowdAnswer(
        crowd.id(),
        code,
        text("duplicate.crowd." + code, Map.of("moreThan", crowd.moreThan()), locale),
        crowd.moreThan(),
        crowd.some(),
        Days.offset(crowd.foundAt()));
  }

  private List<DuplicateAnswer.ReasonAnswer> reasons(PairView pair, Locale locale) {
    return pair.reasons().stream().map(reason -> said(reason, locale)).toList();
  }

  private DuplicateAnswer.ReasonAnswer said(Reason reason, Locale locale) {
    return new DuplicateAnswer.ReasonAnswer(
        reason.name(), text("duplicate.reason." + reason.name(), Map.of(), locale));
  }

  private String text(String key, Map<String, Object> arguments, Locale locale) {
    return Objects.requireNonNullElse(words.text(key, arguments, locale), key);
  }
}
