package vn.lensan.onboarding.team.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import vn.lensan.onboarding.team.HelpKind;
import vn.lensan.onboarding.team.TeamWeek;

/** A team's week as one picture: bars from zero, the words of the text beneath (decision 0006). */
final class WeekPicture {
  private static final int WIDTH = 720;
  private static final int LEFT = 32;
  private static final int TOP = 176;
  private static final int STEP = 64;
  private static final int LINE = 32;
  private static final int LONGEST = WIDTH - 2 * LEFT - 96;
  private static final int WORDS = 52;

  private WeekPicture() {}

  static String of(TeamWeek week) {
    List<String> parts = new ArrayList<>();
    head(week, parts);
    int most = week.helped().values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int y = TOP;
    for (Map.Entry<HelpKind, Integer> bar : week.helped().entrySet()) {
      bar(bar.getKey(), bar.getValue(), y, (double) bar.getValue() / most, parts);
      y += STEP;
    }
    for (String line : under(week)) {
      y += LINE;
      parts.add(text(LEFT, y, 20, "#1f2421", line));
    }
    return frame(week, y + LINE, parts);
  }

  private static void head(TeamWeek week, List<String> parts) {
    parts.add("<rect width=\"%d\" height=\"96\" fill=\"#1B5E3B\"/>".formatted(WIDTH));
    parts.add(text(LEFT, 42, 22, "#fff", "Tổ công nghệ số cộng đồng"));
    parts.add(text(LEFT, 76, 24, "#fff", shortened(week.teamName())));
    String days = WeekWords.day(week.week().from()) + " – " + WeekWords.day(week.week().to());
    String helped =
        week.households() == 0
            ? "Chưa ghi nhận hộ nào được giúp"
            : "Đã giúp " + WeekWords.number(week.households()) + " hộ";
    parts.add(text(LEFT, 136, 24, "#1f2421", helped + " · " + days));
  }

  private static void bar(HelpKind kind, int count, int y, double part, List<String> parts) {
    long length = Math.max(4, Math.round(LONGEST * part));
    parts.add(text(LEFT, y + 18, 18, "#1f2421", WeekWords.kind(kind)));
    parts.add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"24\" rx=\"3\" fill=\"#0072B2\"/>"
            .formatted(LEFT, y + 28, length));
    parts.add(
        text((int) (LEFT + length + 10), y + 47, 20, "#1f2421", WeekWords.number(count) + " hộ"));
  }

  /** What the message says under its list of helps. */
  private static List<String> under(TeamWeek week) {
    return WeekText.of(week)
        .lines()
        .filter(
            line ->
                line.startsWith("Kế hoạch")
                    || line.startsWith("Khó khăn")
                    || line.startsWith("Bà con")
                    || line.startsWith("Cảm ơn"))
        .map(WeekPicture::shortened)
        .toList();
  }

  private static String shortened(String line) {
    return line.length() <= WORDS + 12 ? line : line.substring(0, WORDS + 11) + "…";
  }

  private static String text(int x, int y, int size, String colour, String words) {
    return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\">%s</text>"
        .formatted(x, y, size, colour, HtmlUtils.htmlEscape(words, "UTF-8"));
  }

  private static String frame(TeamWeek week, int height, List<String> parts) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        role="img" aria-label="%3$s" \
        font-family="'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif">
        <rect width="%1$d" height="%2$d" fill="#fff"/>
        %4$s
        </svg>
        """
        .formatted(
            WIDTH,
            height,
            HtmlUtils.htmlEscape(week.teamName() + " " + week.week().name(), "UTF-8"),
            String.join("\n", parts));
  }
}
