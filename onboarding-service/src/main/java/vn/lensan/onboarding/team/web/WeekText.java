package vn.lensan.onboarding.team.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lensan.onboarding.team.Assignment;
import vn.lensan.onboarding.team.AssignmentView;
import vn.lensan.onboarding.team.TeamWeek;

/** A team's week as a message to paste. */
final class WeekText {
  private WeekText() {}

  static String of(TeamWeek week) {
    List<String> lines = new ArrayList<>();
    lines.add("TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG – " + week.teamName());
    lines.add(
        "Tuần từ %s đến %s"
            .formatted(WeekWords.day(week.week().from()), WeekWords.day(week.week().to())));
    lines.add("");
    helped(week, lines);
    week.targets().forEach(target -> lines.add(target(target)));
    difficulties(week, lines);
    lines.add("");
    lines.add("Cảm ơn bà con và các thành viên của tổ!");
    return String.join("\n", lines) + "\n";
  }

  private static void helped(TeamWeek week, List<String> lines) {
    if (week.households() == 0) {
      lines.add("Tuần này chưa ghi nhận hộ nào được giúp.");
      return;
    }
    lines.add("Đã giúp " + WeekWords.number(week.households()) + " hộ:");
    week.helped()
        .forEach(
            (kind, count) ->
                lines.add("• " + WeekWords.kind(kind) + ": " + WeekWords.number(count) + " hộ"));
  }

  private static String target(AssignmentView view) {
    Assignment target = view.assignment();
    return "Kế hoạch %s: %s/%s hộ (đạt %s), hạn %s"
        .formatted(
            WeekWords.kind(target.kind()).toLowerCase(Locale.ROOT),
            WeekWords.number(view.helped()),
            WeekWords.number(target.households()),
            WeekWords.percent(view.share()),
            WeekWords.day(target.to()));
  }

  private static void difficulties(TeamWeek week, List<String> lines) {
    if (week.raised() > 0) {
      lines.add(
          "Khó khăn của bà con: nhận %d, đã trả lời %d (đúng hạn %d)"
              .formatted(week.raised(), week.answered(), week.answeredInTime()));
    }
    Double mean = week.satisfaction();
    if (mean != null) {
      lines.add(
          "Bà con chấm điểm: %s/5 (%d lượt)".formatted(WeekWords.score(mean), week.answers()));
    }
  }
}
