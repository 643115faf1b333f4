package vn.lensan.onboarding.intake.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lensan.onboarding.intake.Understood;

/** The lines of a summary that say how the list was understood. */
final class UnderstoodLines {
  private static final int LETTERS = 26;
  private final Answer answer;
  private final List<Summary.Line> lines = new ArrayList<>();

  private UnderstoodLines(Answer answer) {
    this.answer = answer;
  }

  static List<Summary.Line> of(Answer answer, Understood understood) {
    UnderstoodLines told = new UnderstoodLines(answer);
    told.tell(understood);
    return told.lines;
  }

  private void tell(Understood understood) {
    fact("format", understood.format());
    Map<String, Object> sure =
        Map.of("encoding", understood.encoding(), "confidence", understood.confidence());
    fact("encoding", answer.words().say(answer.locale(), "encoding.value", sure));
    String boundary = understood.boundary();
    fact("boundary", boundary == null ? say("boundary.own") : boundary);
    for (int at = 0; at < understood.sheets().size(); at++) {
      sheet(at, understood.sheets().get(at));
    }
    if (!understood.skipped().isEmpty()) {
      fact(
          "skipped",
          understood.skipped().stream()
              .map(sheet -> sheet.name() + " (" + skipped(sheet.reason()) + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  private String skipped(String reason) {
    return answer.words().sayOr(answer.locale(), "skipped." + reason, reason);
  }

  private void sheet(int at, Understood.UnderstoodSheet sheet) {
    Map<String, Object> where =
        Map.of(
            "name",
            sheet.name().isEmpty() ? say("list") : sheet.name(),
            "row",
            sheet.headerRow(),
            "rows",
            sheet.rows());
    fact("sheet.of", answer.words().say(answer.locale(), "sheet.value", where));
    for (Understood.MatchedColumn column : sheet.columns()) {
      String header = answer.counts().header(at, place(column.letter()));
      lines.add(
          new Summary.Line(
              Summary.Look.FACT,
              List.of("   " + column.letter(), header + " → " + column.title())));
    }
    if (!sheet.unknown().isEmpty()) {
      fact("unknown", String.join(", ", sheet.unknown()));
    }
  }

  private static int place(String letters) {
    int place = 0;
    for (char letter : letters.toCharArray()) {
      place = place * LETTERS + (letter - 'A' + 1);
    }
    return place - 1;
  }

  private void fact(String key, String value) {
    lines.add(new Summary.Line(Summary.Look.FACT, List.of(say(key), value)));
  }

  private String say(String key) {
    return answer.words().say(answer.locale(), key);
  }
}
