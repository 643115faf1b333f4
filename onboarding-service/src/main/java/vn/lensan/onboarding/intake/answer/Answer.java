package vn.lensan.onboarding.intake.answer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import vn.lensan.onboarding.intake.AnswerFacts;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.SheetRows;
import vn.lensan.onboarding.intake.reading.WorkbookSize;
import vn.lensan.platform.security.Caller;

/** One answer being written, with all that is asked for it. */
record Answer(
    ImportService.Report report,
    Caller caller,
    Locale locale,
    AnswerFacts facts,
    Twins twins,
    Communes communes,
    AnswerWords words,
    Counts counts) {

  /** The list, read as it was when it came. */
  SheetRows rows() throws IOException {
    return report.plan().open(report.file());
  }

  /** The file itself, as it was handed in. */
  InputStream file() throws IOException {
    return report.file().stream();
  }

  /** Whether the workbook can be held in memory as a whole. */
  boolean isHeld() throws IOException {
    return report.plan().format() == ListFormat.XLSX
        && WorkbookSize.unpacked(report.file().file()) <= OwnWorkbook.LARGEST;
  }

  ImportView job() {
    return report.job();
  }

  String say(RowOutcome.RowProblem problem, boolean refused, String like) {
    String what = words.say(locale, refused ? "refused" : "doubtful");
    String said = what + ": " + words.of(problem, locale);
    return like.isEmpty()
        ? said
        : said + "\n" + words.say(locale, "suggest", Map.of("units", like));
  }

  String say(Twins.Twin twin) {
    return words.say(locale, "twin", Map.of("code", twin.code(), "score", twin.score()));
  }
}
