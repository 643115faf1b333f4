package vn.lensan.onboarding.intake.answer;

import java.util.ArrayList;
import java.util.List;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.Understood;
import vn.lensan.onboarding.intake.reading.OwnSheet;

/** The lines of the sheet that sums an answer up. */
final class Summary {
  private static final int MOST_PROBLEMS = 20;
  private final Answer answer;
  private final List<Line> lines = new ArrayList<>();

  private Summary(Answer answer) {
    this.answer = answer;
  }

  /** How a line looks. */
  enum Look {
    MARK,
    TITLE,
    SECTION,
    FACT,
    HEAD,
    REFUSED,
    DOUBTFUL,
    TEXT
  }

  record Line(Look look, List<String> cells) {}

  /**
   * @param copied whether the list had to be written anew, without what lay beside it
   */
  static List<Line> of(Answer answer, boolean copied) {
    Summary summary = new Summary(answer);
    summary.job(copied);
    Understood understood = answer.job().understood();
    if (understood != null) {
      summary.section("understood");
      summary.lines.addAll(UnderstoodLines.of(answer, understood));
    }
    summary.problems();
    return summary.lines;
  }

  static String sheetName(Answer answer) {
    return answer.words().say(answer.locale(), "sheet");
  }

  private void job(boolean copied) {
    ImportView job = answer.job();
    lines.add(new Line(Look.MARK, List.of(OwnSheet.result(job.id()))));
    lines.add(new Line(Look.TITLE, List.of(say("title"))));
    lines.add(new Line(Look.TEXT, List.of(say("next"))));
    if (copied) {
      lines.add(new Line(Look.TEXT, List.of(say("copied." + format(job)))));
    }
    section("counts");
    fact("file", job.order().fileName());
    fact("kind", answer.words().say(answer.locale(), "kind." + job.order().kind()));
    fact("by", job.order().starter().client());
    fact("at", AnswerWords.moment(job.startedAt()));
    fact("state", say("state." + job.order().mode().name() + "." + job.state().name()));
    fact("total", count(job.total()));
    fact("created", count(job.tally().created()));
    fact("updated", count(job.tally().updated()));
    fact("unchanged", count(job.tally().unchanged()));
    lines.add(
        new Line(
            job.tally().refused() > 0 ? Look.REFUSED : Look.FACT,
            List.of(say("refused.rows"), count(job.tally().refused()))));
    lines.add(
        new Line(
            job.tally().doubtful() > 0 ? Look.DOUBTFUL : Look.FACT,
            List.of(say("doubtful.rows"), count(job.tally().doubtful()))));
    if (answer.counts().twins() > 0) {
      lines.add(
          new Line(Look.DOUBTFUL, List.of(say("twins.rows"), count(answer.counts().twins()))));
    }
  }

  private static String format(ImportView job) {
    Understood understood = job.understood();
    return understood == null ? "CSV" : understood.format();
  }

  private void problems() {
    List<Counts.Seen> problems = answer.counts().mostFrequent(MOST_PROBLEMS);
    if (problems.isEmpty()) {
      return;
    }
    section("problems");
    lines.add(
        new Line(
            Look.HEAD,
            List.of(
                say("problems.column"),
                say("problems.what"),
                say("problems.rows"),
                say("problems.cells"))));
    for (Counts.Seen one : problems) {
      lines.add(
          new Line(
              one.refused() ? Look.REFUSED : Look.DOUBTFUL,
              List.of(
                  one.header(),
                  answer.words().of(one.problem(), answer.locale()),
                  count(one.rows()),
                  one.examples())));
    }
  }

  private void section(String key) {
    lines.add(new Line(Look.TEXT, List.of("")));
    lines.add(new Line(Look.SECTION, List.of(say("section." + key))));
  }

  private void fact(String key, String value) {
    lines.add(new Line(Look.FACT, List.of(say(key), value)));
  }

  private String say(String key) {
    return answer.words().say(answer.locale(), key);
  }

  private static String count(long number) {
    return Long.toString(number);
  }
}
